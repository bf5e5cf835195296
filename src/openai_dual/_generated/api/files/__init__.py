"""The operations of `client.files`."""
