"""Decisions and values, without I/O: nothing here blocks, awaits, opens a connection or reads a clock.

`core` imports neither generated code nor the client nor an HTTP library. Its packages, each importing those before it:

- modules in `core` itself: values that every package uses, such as the sentinel `omit`, JSON, checks of settings,
  secrets, signals and cancellation
- `calls`       a prepared request: its operation, parameters, options and middleware
- `decoding`    from a response to a value or an error
- `request`     from a call to an HTTP request: URL, headers, body
- `streaming`   from bytes to events, and from events to accumulated results
- `structured`  Python types to JSON schemas, and JSON back to typed values
- `telemetry`   the events of a call, and the observers that receive them
- `resilience`  retry rules, retry budget, circuit breaker, bulkhead, rate limiter
- `execution`   the life of one call: its attempts, its deadline, its outcome
- `workflows`   operations that take several calls: polling, batches, uploads in parts, tool loops
"""
