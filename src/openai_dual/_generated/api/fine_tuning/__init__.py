"""The operations of `client.fine_tuning`."""
