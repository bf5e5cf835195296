"""The operations of `client.skills`."""
