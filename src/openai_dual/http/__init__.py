"""Everything that knows httpx and httpcore: transports, connection pools, TLS, proxies, limits of bodies."""
