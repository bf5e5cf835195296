"""The page of the emulator: loaded only if it is asked for with `Emulator(ui=True)` or `--ui`.

- `watched`    the application that also records its requests and serves the page
- `panel`      the endpoints below `/_ui`, for this machine and the page's own origin
- `feed`       the requests and responses as events, for each reader
- `switches`   the fault rules, which can be switched on and off
- `snippets`   a request as Python and as curl, without credentials
- `page.html`  the page: one file, without anything from elsewhere
"""
