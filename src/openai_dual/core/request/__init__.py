"""From a call to an HTTP request."""
