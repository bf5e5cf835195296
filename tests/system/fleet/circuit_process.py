"""One process of a fleet with shared circuits: makes a call for each line that it reads, and prints the outcome.

`python circuit_process.py LEDGER BASE_URL NAME FIRST_TRIAL`
"""

from __future__ import annotations

import sys

from openai_dual import CircuitBreaker, CircuitOpenError, OpenAI, OpenAIError, SharedLedger


def main() -> None:
    """Print "ready", then "ok", "failed" or "open" for each line."""
    ledger, url, name, first_trial = sys.argv[1:]
    breaker = CircuitBreaker(
        shared=SharedLedger(ledger, timeout=5),
        failure_threshold=1,
        failure_rate=None,
        success_threshold=1,
        probes=1,
        first_trial=float(first_trial),
    )
    with OpenAI(
        api_key="key", base_url=url, circuit_breaker=breaker, max_retries=0, default_headers={"x-name": name}
    ) as client:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        for _ in sys.stdin:
            sys.stdout.write(f"{outcome(client)}\n")
            sys.stdout.flush()


def outcome(client: OpenAI) -> str:
    """Make one call."""
    try:
        client.models.retrieve("m")
    except CircuitOpenError:
        return "open"
    except OpenAIError:
        return "failed"
    return "ok"


if __name__ == "__main__":
    main()
