-- One report of the circuits of a process. The reference is `core/resilience/fleet_circuits.py`.
-- KEYS: members, votes, trials
-- ARGV: now or "", process, probes; then four lists, each after its length: opened (key, seconds), closed, ended, wanted
local MEMBERS, VOTES, TRIALS = KEYS[1], KEYS[2], KEYS[3]
local ALIVE, TRIAL, LEAST_QUORUM = 30, 60, 2
local position = 0
local function text() position = position + 1; return ARGV[position] end
local now = tonumber(text())
if not now then
  local time = redis.call('TIME')
  now = time[1] + time[2] / 1e6
end
local me, probes = text(), tonumber(text())
local function list()
  local found = {}
  for index = 1, tonumber(text()) do found[index] = text() end
  return found
end
redis.call('ZREMRANGEBYSCORE', MEMBERS, '-inf', string.format('(%.17g', now - ALIVE))
redis.call('ZADD', MEMBERS, string.format('%.17g', now), me)
for _ = 1, tonumber(text()) do
  local key, seconds = text(), tonumber(text())
  redis.call('HSET', VOTES, key .. '\n' .. me, string.format('%.17g', now + seconds))
end
local closed = {}
for _, key in ipairs(list()) do closed[key] = true end
for _, key in ipairs(list()) do redis.call('HDEL', TRIALS, key .. '\n' .. me) end
local function counted(hash)
  local counts, flat = {}, redis.call('HGETALL', hash)
  for index = 1, #flat, 2 do
    local key = string.match(flat[index], '^(.*)\n')
    if tonumber(flat[index + 1]) <= now or closed[key] then
      redis.call('HDEL', hash, flat[index])
    else
      counts[key] = (counts[key] or 0) + 1
    end
  end
  return counts
end
local votes, trials, granted = counted(VOTES), counted(TRIALS), {}
for _, key in ipairs(list()) do
  local field = key .. '\n' .. me
  local mine = redis.call('HEXISTS', TRIALS, field) == 1
  if votes[key] and (mine or (trials[key] or 0) < probes) then
    if not mine then trials[key] = (trials[key] or 0) + 1 end
    redis.call('HSET', TRIALS, field, string.format('%.17g', now + TRIAL))
    granted[#granted + 1] = key
  end
end
local alive = redis.call('ZCARD', MEMBERS)
local quorum, open, known = math.max(LEAST_QUORUM, math.ceil(alive / 2)), {}, {}
for key, count in pairs(votes) do
  known[#known + 1] = key
  if count >= quorum then open[#open + 1] = key end
end
table.sort(open)
table.sort(known)
for index = 1, 3 do redis.call('EXPIRE', KEYS[index], 86400) end
return {alive, open, known, granted}
