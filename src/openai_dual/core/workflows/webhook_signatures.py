"""Signatures of webhooks: HMAC-SHA256 over the id, the time and the body, as in Standard Webhooks. Pure."""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from typing import Final

from ...errors import ConfigurationError, InvalidWebhookSignatureError
from ..secrets import Secret, SecretBytes

DEFAULT_TOLERANCE: Final = 300.0
MOST_SIGNATURES: Final = 16
"""Enough for a change of secrets; further signatures are ignored."""
PREFIX: Final = "whsec_"


def check_signature(
    payload: str | bytes, headers: Mapping[str, str], secret: str | Secret, *, now: float, tolerance: float
) -> None:
    """Raise `InvalidWebhookSignatureError` unless *headers* sign *payload*, at a time within *tolerance* of *now*.

    Times are in seconds. One valid signature of several is enough.
    """
    found = {str(name).lower(): str(value) for name, value in headers.items()}
    identity, stamp, signatures = (_header(found, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    _check_time(stamp, now, tolerance)
    body = payload.encode() if isinstance(payload, str) else payload
    expected = _signature(_key(secret), f"{identity}.{stamp}.".encode() + body)
    given = [each.partition(",") for each in signatures.split(" ", MOST_SIGNATURES)[:MOST_SIGNATURES]]
    if not any([hmac.compare_digest(expected, text.encode()) for version, _, text in given if version == "v1"]):  # noqa: C419 (comparing all takes a constant time)
        raise InvalidWebhookSignatureError("webhook-signature: no signature matches this message and this secret")


def _header(headers: Mapping[str, str], name: str) -> str:
    if value := headers.get(name):
        return value
    raise InvalidWebhookSignatureError(f"{name}: the header is missing")


def _check_time(stamp: str, now: float, tolerance: float) -> None:
    if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= 12):
        raise InvalidWebhookSignatureError("webhook-timestamp: expected seconds since 1970")
    if abs(now - int(stamp)) > tolerance:
        when = "old" if int(stamp) < now else "far in the future"
        raise InvalidWebhookSignatureError(f"webhook-timestamp: the time of the message is too {when}")


def _key(secret: str | Secret) -> SecretBytes:
    text = secret if isinstance(secret, Secret) else Secret(secret)
    if key := _decoded(text):
        return SecretBytes(key)
    raise ConfigurationError("webhook_secret: expected whsec_ and base64, or any other text", setting="webhook_secret")


def _decoded(secret: Secret) -> bytes | None:
    """Return the key of a secret with the prefix `whsec_`; any other text is the key itself."""
    text = secret.reveal()
    if not text.startswith(PREFIX):
        return text.encode()
    try:
        return b64decode(text.removeprefix(PREFIX), validate=True)
    except (NotBase64, ValueError):
        return None


def _signature(key: bytes, message: bytes) -> bytes:
    return b64encode(hmac.digest(key, message, "sha256"))
