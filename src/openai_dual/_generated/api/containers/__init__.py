"""The operations of `client.containers`."""
