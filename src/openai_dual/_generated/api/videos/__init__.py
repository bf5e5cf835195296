"""The operations of `client.videos`."""
