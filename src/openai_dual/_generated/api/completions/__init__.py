"""The operations of `client.completions`."""
