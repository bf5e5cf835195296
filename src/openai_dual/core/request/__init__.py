"""From a call to an HTTP request: URL, headers, body, uploads."""
