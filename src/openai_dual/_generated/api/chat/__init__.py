"""The operations of `client.chat`."""
