"""The operations of `client.evals`."""
