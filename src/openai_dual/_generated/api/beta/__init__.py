"""The operations of `client.beta`."""
