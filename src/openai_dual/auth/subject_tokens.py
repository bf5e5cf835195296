"""Where programs get the token that their platform asserts them by: Kubernetes, Azure and Google Cloud."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..core.jsons import loads
from ..errors import MalformedJSONError, SubjectTokenProviderError

if TYPE_CHECKING:
    import httpx

    from .shapes import SubjectTokenProvider

K8S_TOKEN_FILE: Final = "/var/run/secrets/kubernetes.io/serviceaccount/token"  # noqa: S105 (a path)
AZURE_URL: Final = "http://169.254.169.254/metadata/identity/oauth2/token"
GCP_URL: Final = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


def k8s_service_account_token_provider(
    token_file_path: str | os.PathLike[str] = K8S_TOKEN_FILE,
) -> SubjectTokenProvider:
    """Provide the token that Kubernetes mounts into a container; the file is read for each exchange.

    The token's function raises `SubjectTokenProviderError` if the file cannot be read or is empty.
    """

    def get_token() -> str:
        try:
            token = Path(token_file_path).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as exc:
            reason = getattr(exc, "strerror", None) or type(exc).__name__
            raise SubjectTokenProviderError(f"The token file {token_file_path} cannot be read: {reason}") from exc
        if not token:
            raise SubjectTokenProviderError(f"The token file {token_file_path} is empty")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """Provide the token of a managed identity of Azure, from the instance metadata service.

    *object_id*, *client_id* and *msi_res_id* choose one of several identities; *timeout* is in seconds. The token's
    function raises `SubjectTokenProviderError`. Source: "How to use managed identities on an Azure VM" of Microsoft.
    """
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource}
    query |= {name: value for name, value in chosen.items() if value is not None}

    def get_token() -> str:
        response = _fetched("Azure", AZURE_URL, query, {"Metadata": "true"}, timeout, http_client)
        try:
            token = loads(response.content).get("access_token")
        except (MalformedJSONError, AttributeError):
            token = None
        if not isinstance(token, str) or not token:
            raise SubjectTokenProviderError(
                "The metadata service of Azure gave no access_token", response=_bare(response)
            )
        return token

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: httpx.Client | None = None
) -> SubjectTokenProvider:
    """Provide the id token of a machine of Google Cloud for *audience*, from its metadata server.

    *timeout* is in seconds. The token's function raises `SubjectTokenProviderError`. Source: "Verify the identity of
    instances" of Google.
    """

    def get_token() -> str:
        headers = {"Metadata-Flavor": "Google"}
        response = _fetched("Google Cloud", GCP_URL, {"audience": audience}, headers, timeout, http_client)
        token = response.text.strip()
        if not token:
            raise SubjectTokenProviderError(
                "The metadata server of Google Cloud gave no token", response=_bare(response)
            )
        return token

    return {"token_type": "id", "get_token": get_token}


def _fetched(
    platform: str, url: str, query: dict[str, str], headers: dict[str, str], timeout: float, client: Any
) -> httpx.Response:
    from ..http.metadata_services import FAILURES, fetch  # loads httpx

    try:
        response = fetch(url, query, headers, timeout, client)
    except FAILURES as exc:
        raise SubjectTokenProviderError(
            f"The metadata service of {platform} cannot be reached: {type(exc).__name__}"
        ) from exc
    if not response.is_success:
        raise SubjectTokenProviderError(
            f"The metadata service of {platform} refused the token: HTTP {response.status_code}", response=response
        )
    return response


def _bare(response: httpx.Response) -> httpx.Response:
    """Copy *response* without its body, which may have a token."""
    return type(response)(response.status_code, headers=response.headers, request=response.request)
