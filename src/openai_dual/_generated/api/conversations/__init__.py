"""The operations of `client.conversations`."""
