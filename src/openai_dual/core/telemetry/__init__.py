"""The events of a call and the observers that receive them."""
