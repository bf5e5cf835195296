"""The operations of `client.admin`."""
