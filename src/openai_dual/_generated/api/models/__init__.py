"""The operations of `client.models`."""
