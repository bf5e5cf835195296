"""Workload identities: what a program is known by where it runs, in the place of an API key. Checked, without I/O.

The mappings have the names of the official package: an X.509 identity has the `type` "x509", every other one has a
`provider` that returns subject tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, Final, NoReturn

from ..._values import field, frozen
from ...errors import ConfigurationError

BUFFER: Final = 1200.0
"""Seconds before its end at which a token is replaced, unless its lifetime is short."""
SUBJECT_TOKEN_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
X509: Final = "x509"
X509_TOKEN_TYPE: Final = "urn:openai:params:oauth:token-type:x509"  # noqa: S105 (a name)
_IDS: Final = ("identity_provider_id", "service_account_id")
_FIELDS: Final = frozenset({*_IDS, "refresh_buffer_seconds"})


@frozen
class Identity:
    """A workload identity that was checked."""

    identity_provider_id: str
    service_account_id: str
    token_type: str
    """The URN of the kind of subject token."""
    get_token: Callable[[], Any] | None = field(default=None, repr=False)
    """Returns the subject token; None for an X.509 identity, whose certificate stands for it."""
    refresh_buffer_seconds: float = BUFFER

    @property
    def is_x509(self) -> bool:
        """Whether the client's certificate is the identity."""
        return self.get_token is None


def identity_of(value: Mapping[str, Any]) -> Identity:
    """Return the identity that *value* describes. Raises `ConfigurationError`."""
    if not isinstance(value, Mapping):
        _refuse(f"expected a mapping, as the functions of openai_dual.auth make it, got {type(value).__name__}")
    for name in _IDS:
        if not isinstance(value.get(name), str) or not value[name]:
            _refuse(f"expected {name} as a string that is not empty")
    provider_id, account_id, buffer = value[_IDS[0]], value[_IDS[1]], _buffer(value)
    if value.get("type") == X509:
        if unknown := sorted(value.keys() - _FIELDS - {"type"}):
            _refuse(f"expected no {unknown[0]!r} in an X.509 identity: the client certificate is the identity")
        return Identity(provider_id, account_id, X509_TOKEN_TYPE, refresh_buffer_seconds=buffer)
    if unknown := sorted(value.keys() - _FIELDS - {"provider"}):
        _refuse(f"expected no {unknown[0]!r}; known are provider, {', '.join(sorted(_FIELDS))}")
    source = value.get("provider")
    if not isinstance(source, Mapping) or not callable(source.get("get_token")):
        _refuse("expected provider with token_type and get_token, or the type 'x509'")
    kind = SUBJECT_TOKEN_TYPES.get(source.get("token_type", ""))
    if kind is None:
        _refuse(f"expected 'jwt' or 'id' as token_type of the provider, got {source.get('token_type')!r}")
    return Identity(provider_id, account_id, kind, source["get_token"], buffer)


def _buffer(value: Mapping[str, Any]) -> float:
    found = value.get("refresh_buffer_seconds")
    if found is None:
        return BUFFER
    if isinstance(found, bool) or not isinstance(found, int | float) or not isfinite(found) or found < 0:
        _refuse(f"expected refresh_buffer_seconds as a finite number, 0 or more, got {found!r}")
    return float(found)


def _refuse(reason: str) -> NoReturn:
    raise ConfigurationError(f"workload_identity: {reason}", setting="workload_identity")
