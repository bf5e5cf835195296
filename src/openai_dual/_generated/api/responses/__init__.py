"""The operations of `client.responses`."""
