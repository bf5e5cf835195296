"""The operations of `client.realtime`."""
