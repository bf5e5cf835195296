"""Retry, retry budget, circuit breaker, bulkhead, rate limiter."""
