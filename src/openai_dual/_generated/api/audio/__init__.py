"""The operations of `client.audio`."""
