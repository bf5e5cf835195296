"""The operations of `client.images`."""
