import { redisScript } from './redis-script.ts'

/*
 * A gate is two keys of one hash slot. `{c:<id>}:quantity` is there as long as the gate is; `{c:<id>}:passed` holds who has
 * passed, by the moment of it in milliseconds of Redis's clock. What has passed is what the set holds, so no count can
 * drift from it. A gate that nobody passes goes after a day, and is built anew when somebody comes.
 */
const QUANTITY = 'KEYS[1]'
const PASSED = 'KEYS[2]'
const DAY_S = 86_400

const NOW = `(function()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end)()`

/** Shoppers at the gate, one after another. Who has passed and comes again is on the way again from now on. */
export const pass = redisScript(`
  local quantity = redis.call('GET', ${QUANTITY})
  local now = ${NOW}
  local function step(user)
    if not quantity then return 'lost' end
    if redis.call('ZSCORE', ${PASSED}, user) then
      redis.call('ZADD', ${PASSED}, now, user)
      return 'member'
    end
    if redis.call('ZCARD', ${PASSED}) >= tonumber(quantity) then return 'full' end
    redis.call('ZADD', ${PASSED}, now, user)
    redis.call('EXPIRE', ${QUANTITY}, ${DAY_S})
    redis.call('EXPIRE', ${PASSED}, ${DAY_S})
    return 'passed'
  end
  local answers = {}
  for i, user in ipairs(ARGV) do answers[i] = step(user) end
  return answers
`)

/** Puts a gate that was prepared under KEYS[3] in its place, unless there is one. */
export const put = redisScript(`
  if redis.call('EXISTS', ${QUANTITY}) == 1 then
    redis.call('DEL', KEYS[3])
    return 0
  end
  redis.call('DEL', ${PASSED})
  if redis.call('EXISTS', KEYS[3]) == 1 then
    redis.call('RENAME', KEYS[3], ${PASSED})
    redis.call('EXPIRE', ${PASSED}, ${DAY_S})
  end
  redis.call('SET', ${QUANTITY}, ARGV[1], 'EX', ${DAY_S})
  return 1
`)

/** Tells a gate how many there are now: 0 without a gate, else 1 + how many have passed. */
export const adopt = redisScript(`
  local quantity = redis.call('GET', ${QUANTITY})
  if not quantity then return 0 end
  if quantity ~= ARGV[1] then redis.call('SET', ${QUANTITY}, ARGV[1], 'KEEPTTL') end
  return 1 + redis.call('ZCARD', ${PASSED})
`)

/** Who passed at least ARGV[1] milliseconds ago. */
export const passedBefore = redisScript(`
  return redis.call('ZRANGEBYSCORE', ${PASSED}, '-inf', ${NOW} - tonumber(ARGV[1]))
`)

/** Takes the place of everyone named who has not come again in the last ARGV[1] milliseconds; how many places. */
export const takeBack = redisScript(`
  local before = ${NOW} - tonumber(ARGV[1])
  local taken = 0
  for i = 2, #ARGV do
    local at = redis.call('ZSCORE', ${PASSED}, ARGV[i])
    if at and tonumber(at) <= before then taken = taken + redis.call('ZREM', ${PASSED}, ARGV[i]) end
  end
  return taken
`)

/** Lets in who holds a coupon and is not in the set; how many were missing. */
export const addHolders = redisScript(`
  if redis.call('EXISTS', ${QUANTITY}) == 0 then return 0 end
  local added = 0
  for i = 1, #ARGV do added = added + redis.call('ZADD', ${PASSED}, 'NX', ${NOW}, ARGV[i]) end
  redis.call('EXPIRE', ${PASSED}, ${DAY_S})
  return added
`)
