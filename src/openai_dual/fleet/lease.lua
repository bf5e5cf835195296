-- One request of a process to the ledger, in one step. The reference is `core/resilience/ledger.py`: both give the same
-- replies. Amounts and times are doubles; what is stored and returned is written with 17 digits, so that nothing is lost.
-- KEYS: book, queue, due, alive, processes, then the log of each limit
-- ARGV: now or "", process, number, life, hold, kinds; for each kind need, want, limits, and for each limit its field,
--       limit, period, burst, width; then the number of corrections, and for each kind, stamp, amount
local BOOK, QUEUE, DUE, ALIVE, PROCESSES = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local SEEN, LONGEST_POLL, SHORTEST_POLL, GRACE, LONGEST_HOLD, NONE = 300, 1, 0.01, 0.5, 86400, 1e-6
local position = 0
local function text() position = position + 1; return ARGV[position] end
local function number() return tonumber(text()) end
local function written(value) return string.format('%.17g', value) end

local now = tonumber(text())
if not now then
  local time = redis.call('TIME')
  now = time[1] + time[2] / 1e6
end
local me, count, life, hold = text(), number(), number(), number()

-- what is known of this process: number, tag, whether it waits, the reserved amounts, and its last reply
local known, mine = redis.call('HGET', PROCESSES, me), {number = 0, tag = 0}
local function parsed(state)
  local words = {}
  for word in string.gmatch(string.match(state, '^[^|]*'), '%S+') do words[#words + 1] = tonumber(word) end
  local process = {number = words[1], tag = words[2], waits = words[3] == 1, reserved = {}}
  for kind = 4, #words do process.reserved[kind - 3] = words[kind] end
  return process
end
if known then
  mine = parsed(known)
  if count <= mine.number then
    local reply = {}
    for word in string.gmatch(string.match(known, '|(.*)$'), '%S+') do reply[#reply + 1] = word end
    return reply
  end
end

-- the book, and the limits with their buckets filled
local book = {}
local flat = redis.call('HGETALL', BOOK)
for index = 1, #flat, 2 do book[flat[index]] = tonumber(flat[index + 1]) end
local passed, virtual = math.max(0, now - (book.at or now)), book.virtual or 0
local demands, limits = {}, {}
for kind = 1, number() do
  local demand = {need = number(), want = number(), slowest = nil, burst = nil}
  for _ = 1, number() do
    local limit = {kind = kind, field = text(), limit = number(), period = number(), burst = number(), width = number()}
    limit.rate = limit.limit / limit.period
    limit.log, limit.keep = KEYS[6 + #limits], limit.period + life
    limit.current = math.floor(now / limit.width)
    limit.level = math.min(limit.burst, (book['l' .. limit.field] or limit.burst) + passed * limit.rate)
    limit.used, limit.swept = book['u' .. limit.field] or 0, book['w' .. limit.field]
    demand.slowest = math.min(demand.slowest or limit.rate, limit.rate)
    if limit.burst > 0 then demand.burst = math.min(demand.burst or limit.burst, limit.burst) end
    limits[#limits + 1] = limit
  end
  demand.reserved = math.min(demand.need, demand.burst or demand.need)
  demand.queued = book['q' .. kind] or 0
  demands[kind] = demand
end
local function expiry(limit, slice) return (slice + 1) * limit.width + limit.keep end
local function slices(limit)
  local log, sorted = redis.call('HGETALL', limit.log), {}
  for index = 1, #log, 2 do sorted[#sorted + 1] = {tonumber(log[index]), tonumber(log[index + 1])} end
  table.sort(sorted, function(a, b) return a[1] < b[1] end)
  return sorted
end
local function seconds(kind, amount) return demands[kind].slowest and amount / demands[kind].slowest or 0 end

-- what comes back, and what was used on top
local corrections = {}
for index = 1, number() do corrections[index] = {kind = number() + 1, stamp = number(), amount = number()} end
for _, limit in ipairs(limits) do
  local back, charged = 0, false
  for _, each in ipairs(corrections) do
    if each.kind == limit.kind then
      back = back + math.max(0, each.amount)
      charged = charged or each.amount < 0
      local slice = math.floor(each.stamp / limit.width)
      if expiry(limit, slice) > now then
        local before = tonumber(redis.call('HGET', limit.log, slice) or 0)
        local after = math.max(0, before - each.amount)
        redis.call('HSET', limit.log, slice, written(after))
        limit.used = limit.used + after - before
      end
    end
  end
  limit.level = math.min(limit.burst, limit.level + back)
  if limit.swept ~= limit.current then
    limit.swept, limit.used = limit.current, 0
    local log, gone = redis.call('HGETALL', limit.log), {}
    for index = 1, #log, 2 do
      local slice = tonumber(log[index])
      if expiry(limit, slice) > now and slice <= limit.current + 1 then
        limit.used = limit.used + tonumber(log[index + 1])
      else
        gone[#gone + 1] = log[index]
      end
    end
    if #gone > 0 then redis.call('HDEL', limit.log, unpack(gone)) end
  end
  if charged and limit.burst > 0 then
    local level, last = limit.burst, nil
    for _, slice in ipairs(slices(limit)) do
      if last then level = math.min(limit.burst, level + limit.rate * limit.width * (slice[1] - last)) end
      level, last = level - slice[2], slice[1]
    end
    if last then level = math.min(limit.burst, level + limit.rate * math.max(0, now - last * limit.width)) end
    limit.level = math.min(limit.level, level)
  end
end
for _, each in ipairs(corrections) do mine.tag = mine.tag - seconds(each.kind, each.amount) end
if hold > 0 then book.hold = math.max(book.hold or 0, now + math.min(hold, LONGEST_HOLD)) end

-- processes that are gone, or late
local function leave(name, process)
  redis.call('ZREM', QUEUE, name)
  redis.call('ZREM', DUE, name)
  for kind, demand in ipairs(demands) do demand.queued = demand.queued - (process.reserved[kind] or 0) end
end
for _, name in ipairs(redis.call('ZRANGEBYSCORE', DUE, '-inf', '(' .. written(now), 'LIMIT', 0, 100)) do
  if name ~= me then
    local state = redis.call('HGET', PROCESSES, name)
    if state then
      local process = parsed(state)
      leave(name, process)
      redis.call('HSET', PROCESSES, name,
        process.number .. ' ' .. written(process.tag) .. ' 0|' .. string.match(state, '|(.*)$'))
    else
      leave(name, {reserved = {}})
    end
  end
end
for _, name in ipairs(redis.call('ZRANGEBYSCORE', ALIVE, '-inf', '(' .. written(now - SEEN), 'LIMIT', 0, 100)) do
  redis.call('ZREM', ALIVE, name)
  redis.call('HDEL', PROCESSES, name)
end
redis.call('ZADD', ALIVE, written(now), me)
if mine.waits then leave(me, mine) end

-- how long it waits
local others = redis.call('ZCARD', QUEUE)
if others == 0 then for _, demand in ipairs(demands) do demand.queued = 0 end end
local function room(limit) return limit.limit + limit.burst - limit.used end
local function most(limit) return limit.burst > 0 and math.min(limit.level, room(limit)) or room(limit) end
local function least(limit, need)
  local over, wait = need - room(limit), 0
  if limit.burst > 0 then wait = math.max(0, (math.min(need, limit.burst) - limit.level) / limit.rate) end
  if over <= 0 then return wait end
  for _, slice in ipairs(slices(limit)) do
    over = over - slice[2]
    if over <= 0 then return math.max(wait, expiry(limit, slice[1]) - now) end
  end
  return math.max(wait, limit.period)
end
local wants, wait, which, poll, granted = false, 0, -1, 0, {}
for kind, demand in ipairs(demands) do
  granted[kind] = 0
  if demand.want > 0 then wants = true end
end
if wants then
  if not mine.waits then mine.tag = math.max(mine.tag, virtual) end
  redis.call('ZADD', QUEUE, written(mine.tag), me)
  local ahead = redis.call('ZRANK', QUEUE, me)
  local behind = false
  wait = math.max(0, (book.hold or 0) - now)
  for index, limit in ipairs(limits) do
    local demand = demands[limit.kind]
    if demand.need > 0 then
      local longest = least(limit, demand.need)
      if ahead > 0 and demand.queued + demand.reserved > most(limit) then
        behind = true
        if limit.burst > 0 then
          longest = math.max(longest, (demand.queued * ahead / others + demand.reserved - limit.level) / limit.rate)
        end
      end
      if longest > wait then wait, which = longest, index - 1 end
    end
  end
  if behind then wait = math.max(wait, SHORTEST_POLL * ahead) end
  if wait <= NONE then
    wait, which = 0, -1
    redis.call('ZREM', QUEUE, me)
    for kind, demand in ipairs(demands) do
      local fair = demand.want
      for _, limit in ipairs(limits) do
        if limit.kind == kind then fair = math.min(fair, (most(limit) - demand.queued) / (1 + others)) end
      end
      granted[kind] = math.max(demand.need, fair)
    end
    local cost = 0
    for _, limit in ipairs(limits) do
      local amount = granted[limit.kind]
      limit.level, limit.used = limit.level - amount, limit.used + amount
      local before = tonumber(redis.call('HGET', limit.log, limit.current) or 0)
      redis.call('HSET', limit.log, limit.current, written(before + amount))
    end
    for kind, amount in ipairs(granted) do
      cost = kind == 1 and seconds(kind, amount) or math.max(cost, seconds(kind, amount))
    end
    virtual = math.max(virtual, mine.tag)
    mine.tag, mine.waits = mine.tag + cost, false
  else
    poll, mine.waits = math.min(wait, LONGEST_POLL), true
    redis.call('ZADD', DUE, written(now + poll + GRACE), me)
    for _, demand in ipairs(demands) do demand.queued = demand.queued + demand.reserved end
  end
else
  mine.waits = false
end

-- write all, and reply
local reply = {tostring(count), written(wait), written(poll), written(math.max(0, (book.hold or 0) - now)),
  written(math.floor(now)), tostring(redis.call('ZCARD', ALIVE)), tostring(which)}
local state = {count, written(mine.tag), mine.waits and 1 or 0}
local fields = {'at', written(now), 'virtual', written(virtual), 'hold', written(book.hold or 0)}
local lasts = SEEN
for kind, demand in ipairs(demands) do
  reply[#reply + 1] = written(granted[kind])
  state[#state + 1] = written(mine.waits and demand.reserved or 0)
  fields[#fields + 1] = 'q' .. kind
  fields[#fields + 1] = written(demand.queued)
end
for _, limit in ipairs(limits) do
  reply[#reply + 1] = written(math.max(0, limit.limit - limit.used))
  for name, value in pairs({l = limit.level, u = limit.used, w = limit.swept}) do
    fields[#fields + 1] = name .. limit.field
    fields[#fields + 1] = written(value)
  end
  local keep = math.ceil(limit.keep + 2 * limit.width)
  redis.call('EXPIRE', limit.log, keep)
  lasts = math.max(lasts, keep)
end
redis.call('HSET', BOOK, unpack(fields))
redis.call('HSET', PROCESSES, me, table.concat(state, ' ') .. '|' .. table.concat(reply, ' '))
for index = 1, 5 do redis.call('EXPIRE', KEYS[index], lasts) end
return reply
