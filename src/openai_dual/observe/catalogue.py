"""The metrics: names, labels, units and buckets."""

from __future__ import annotations

from typing import Final, Literal

from .._values import frozen


@frozen
class Metric:
    """One metric, independent of the library that stores it."""

    name: str
    kind: Literal["counter", "histogram", "gauge"]
    help: str
    labels: tuple[str, ...]
    unit: str = "1"
    buckets: tuple[float, ...] = ()


SECONDS: Final = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600)
CONVENTIONAL_SECONDS: Final = tuple(0.01 * 2**power for power in range(14))
"""The buckets that OpenTelemetry's conventions recommend for durations."""
CONVENTIONAL_TOKENS: Final = tuple(float(4**power) for power in range(14))
"""The buckets that they recommend for tokens."""

REQUESTS: Final = Metric(
    "openai_requests_total", "counter", "Calls that ended, by HTTP status or outcome.", ("endpoint", "status", "model")
)
DURATION: Final = Metric(
    "openai_request_duration_seconds", "histogram", "Duration of calls in seconds, including waits and retries.",
    ("endpoint", "model"), "s", SECONDS,
)  # fmt: skip
TOKENS: Final = Metric("openai_tokens_used_total", "counter", "Tokens used.", ("model", "type"), "{token}")
ERRORS: Final = Metric("openai_errors_total", "counter", "Calls that failed.", ("endpoint", "error_type"))
RATE_LIMIT_HITS: Final = Metric(
    "openai_rate_limit_hits_total", "counter", "Attempts that a rate limit delayed or rejected.",
    ("endpoint", "limit_type"),
)  # fmt: skip
CIRCUIT_STATE: Final = Metric(
    "openai_circuit_breaker_state", "gauge", "State of a circuit: 0 closed, 1 open, 2 half-open.", ("endpoint",)
)
LEDGER_STATE: Final = Metric(
    "openai_shared_limits_state", "gauge", "State of shared limits: 0 shared, 1 split, 2 refuse, 3 alone.",
    ("account", "limits"),
)  # fmt: skip
COST: Final = Metric("openai_cost_dollars_total", "counter", "Cost of calls in dollars.", ("model",), "{USD}")
RETRIES: Final = Metric(
    "openai_retry_attempts_total", "counter", "Retries, by the number of the attempt that failed.",
    ("endpoint", "attempt_number"),
)  # fmt: skip
CHUNKS: Final = Metric(
    "openai_streaming_chunks_total", "counter", "Events received from streams.", ("endpoint", "model")
)
FINISH_REASONS: Final = Metric(
    "openai_finish_reasons_total", "counter", "Finish reasons of responses.", ("endpoint", "model", "reason")
)
EMBEDDING_INPUTS: Final = Metric("openai_embedding_inputs_total", "counter", "Texts sent to be embedded.", ("model",))

SOCKET_EVENTS: Final = Metric(
    "openai_socket_events_total", "counter", "Events written to and read from WebSockets.",
    ("endpoint", "direction", "type"), "{event}",
)  # fmt: skip
SOCKETS: Final = Metric("openai_sockets", "gauge", "Open sessions over WebSockets.", ("endpoint",))
SOCKET_RECONNECTS: Final = Metric(
    "openai_socket_reconnects_total", "counter", "Connections that replaced a lost one.", ("endpoint",)
)

_OF_AN_OPERATION: Final = (
    "gen_ai.operation.name",
    "gen_ai.provider.name",
    "gen_ai.request.model",
    "gen_ai.response.model",
    "server.address",
    "server.port",
)
OPERATION_DURATION: Final = Metric(
    "gen_ai.client.operation.duration", "histogram", "Duration of GenAI operations.",
    (*_OF_AN_OPERATION, "error.type"), "s", CONVENTIONAL_SECONDS,
)  # fmt: skip
TOKEN_USAGE: Final = Metric(
    "gen_ai.client.token.usage", "histogram", "Tokens used by GenAI operations.",
    (*_OF_AN_OPERATION, "gen_ai.token.type"), "{token}", CONVENTIONAL_TOKENS,
)  # fmt: skip

CATALOGUE: Final = (
    REQUESTS, DURATION, TOKENS, ERRORS, RATE_LIMIT_HITS, CIRCUIT_STATE, RETRIES, CHUNKS, FINISH_REASONS,
    COST, LEDGER_STATE, EMBEDDING_INPUTS, OPERATION_DURATION, TOKEN_USAGE, SOCKET_EVENTS, SOCKETS, SOCKET_RECONNECTS,
)  # fmt: skip
