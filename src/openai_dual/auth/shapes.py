"""The mappings that describe identities, under the names of the official package."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

DataResidency: TypeAlias = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
"""The regions of `data_residency`."""


class SubjectTokenProvider(TypedDict):
    """Gives the token of the platform that is exchanged: a JSON web token, or an OpenID Connect id token."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], Any]
    """Returns the token, for each exchange; async functions need the async client."""


class WorkloadIdentity(TypedDict):
    """An identity that a platform asserts by a token."""

    identity_provider_id: str
    """The id of the identity provider that OpenAI trusts."""
    service_account_id: str
    """The service account of OpenAI that the program acts as."""
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    """Seconds before the end of OpenAI's token at which it is replaced: 1200 by default, at most half its lifetime."""


SubjectTokenWorkloadIdentity: TypeAlias = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """An identity that the certificate of the client asserts."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """Describe the identity of a client certificate, which the client has as `cert` or in its `http_client`."""
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity
