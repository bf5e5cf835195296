"""The operations of `client.uploads`."""
