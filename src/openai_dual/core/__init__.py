"""Pure decisions and values: nothing here blocks, awaits, opens a connection or reads a clock.

`core` imports neither `_generated` nor the client nor an HTTP library; everything above may import it.

- `omit`       the sentinel of an argument the caller left out
- `call`       what one API operation is, and one un-sent use of it
- `model`      the base of the generated answer classes: lenient, lossless decoding
- `unions`     dispatch tables that choose the class of a union's variant
- `jsons`      JSON text to values and back
- `effects`    what flows ask of drivers, and the HTTP request that is sent
- `policy`     the settings of a client as its flows use them
- `flow`       the generator that decides sends, waits and retries
- `attempts`   what is known of one call's attempts, and whether there is another
- `retry`      whether and how long to wait before another attempt
- `budget`     how many retries a client may afford
- `gates`      what an attempt must pass, and is settled with
- `bulkhead`   how many attempts are in flight at most
- `limiter`    how much may be sent; `limits` its settings, `meter` what it counts, `usage` what calls take
- `line`       who waits, and in which order
- `concurrency`  how overload of the service lowers what may be in flight
- `signals`    what cuts a wait short
- `ending`     what ends calls early: a token, the closing of their client
- `forks`      what the child of a fork makes anew
- `breaker`    the gate that refuses attempts while the service fails
- `circuit`    one circuit of it; `window` counts its latest calls
- `hooks`      what hooks are told; `listeners` those who are told, and how
- `deprecations`  what of a call will be given up
- `watch`      one call that is observed; `watched` one attempt of it, `phases` the parts of that, `life` the events
- `findings`   what an answer says of itself
- `payload`    a body as it may be shown
- `checks`     validators of settings that are values of their own
- `sse`        bytes to server-sent events
- `events`     which event ends a stream, which is an error
- `reader`     the bytes of a stream to the items its caller is handed
- `multipart`  form fields and files to a multipart body
- `files`      where the bytes of an upload come from (the one module here that reads files, as they are sent)
- `formats`    the extension that fits some bytes, the content type that fits a name
- `content`    a binary answer (and writes it to a file, when told to)
- `pages`      which request fetches the next page
"""
