"""Types of requests, a module each: plain dicts to whoever runs them, declarations to whoever checks them."""
