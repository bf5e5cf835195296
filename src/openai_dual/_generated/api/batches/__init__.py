"""The operations of `client.batches`."""
