"""The only package that imports httpx and httpcore: transports, connection pools, TLS, proxies, limits of bodies."""
