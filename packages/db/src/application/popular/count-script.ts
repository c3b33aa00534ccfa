/**
 * Adds units to the hours in which they were paid for, from every event that is newer than what was counted last, in one
 * step: a batch that comes again, whole, in part or with more behind it, counts once.
 */
export const COUNT = `
  local counted = tonumber(redis.call('GET', KEYS[1]) or -1)
  if counted < 0 then return -1 end
  local newest = counted
  for i = 1, #ARGV, 5 do
    local position = tonumber(ARGV[i])
    if position > counted then
      local hour = KEYS[tonumber(ARGV[i + 1])]
      redis.call('ZINCRBY', hour, ARGV[i + 2], ARGV[i + 3])
      redis.call('EXPIREAT', hour, ARGV[i + 4])
      newest = math.max(newest, position)
    end
  end
  redis.call('SET', KEYS[1], string.format('%.0f', newest), 'KEEPTTL')
  return newest`
