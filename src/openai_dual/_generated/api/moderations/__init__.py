"""The operations of `client.moderations`."""
