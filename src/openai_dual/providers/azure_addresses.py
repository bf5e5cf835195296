"""The addresses of an Azure OpenAI resource: what people paste, and the base URL it stands for.

A resource has two APIs. The dated one has paths under `/openai`, for some operations below the deployment of a model,
and an `api-version` such as 2024-10-21. The v1 API has the paths of OpenAI under `/openai/v1`; its `api-version` can be
left out, or is `preview`.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from ..core.secrets import SecretURL
from ..errors import ConfigurationError

UNDATED: Final = frozenset({"preview", "latest", "v1"})
"""Versions of the v1 API."""
DEPLOYED: Final = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
"""Paths that the dated API has below the deployment of a model."""
OPERATIONS: Final = (*sorted(DEPLOYED, key=len, reverse=True), "/responses", "/models", "/files", "/batches")
"""Ends of the addresses that the portal shows: requests add these paths by themselves."""
_SCHEME_ALONE: Final = re.compile(r"(https?:|/|$)", re.IGNORECASE)
_PROJECT: Final = re.compile(r"/api/projects(/|$)")
_DEPLOYMENT: Final = re.compile(r"(?P<root>.*)/deployments/(?P<name>[^/]+)")
V1: Final = "/openai/v1"


class Address(NamedTuple):
    """The base URL of a resource, in parts."""

    url: str
    """Without its query."""
    query: tuple[tuple[str, str], ...] = ()
    version: str | None = None
    deployment: str | None = None
    """The deployment that a pasted address names."""

    @property
    def is_v1(self) -> bool:
        """Whether this is the v1 API, whose paths have no deployments."""
        return self.url.endswith(V1)

    def text(self) -> SecretURL:
        """Return the base URL with its query, which may have a credential, and its version."""
        pairs = [*self.query, *([("api-version", self.version)] if self.version else [])]
        return SecretURL(f"{self.url}?{urlencode(pairs)}" if pairs else self.url)

    def with_version(self, version: str) -> Address:
        """Return the same resource at *version*: of the v1 API, or a date."""
        url = self.url.removesuffix("/v1") if self.is_v1 else self.url
        undated = version in UNDATED and url.endswith("/openai")
        return self._replace(url=f"{url}/v1" if undated else url, version=None if version == "v1" else version)


def address_of(endpoint: str, version: str | None, setting: str, default_version: str | None = None) -> Address:
    """Understand *endpoint*, given as *setting*: `azure_endpoint` or `base_url`.

    It is the URL of a resource, its v1 endpoint, or the target URI of a deployment or an operation, whose deployment
    and version count. `https://` may be left out of `azure_endpoint`. *version* goes before that of the URL, and that
    before *default_version*. Raises `ConfigurationError`, with the right form.
    """
    url, path, query = _parts(endpoint, setting)
    path = next((path.removesuffix(each) for each in OPERATIONS if path.endswith(each)), path)
    chosen = version or dict(query).get("api-version")
    rest = tuple((name, value) for name, value in query if name != "api-version")
    deployment, is_v1 = None, path.endswith(V1)
    if setting == "azure_endpoint":
        path, deployment = _without_deployment(path)
        path = f"{path.removesuffix('/v1').removesuffix('/openai')}/openai{'/v1' if is_v1 else ''}"
    address = Address(url + path, rest, None, deployment)
    if is_v1:
        return address._replace(version=_undated(chosen, default_version, url))
    if chosen := chosen or default_version:
        return address.with_version(chosen)
    raise ConfigurationError(
        "api_version: expected one, none given: pass it, or set OPENAI_API_VERSION; the v1 API needs none:"
        f" azure_endpoint={url + V1!r}",
        setting="api_version",
    )


def _without_deployment(path: str) -> tuple[str, str | None]:
    match = _DEPLOYMENT.fullmatch(path)
    return (path, None) if match is None else (match["root"], unquote(match["name"]))


def _undated(version: str | None, default: str | None, url: str) -> str | None:
    """Return the version of the v1 API; a *default* is meant for the dated API if it is a date."""
    version = version or (default if default in UNDATED else None)
    if version in {None, "v1"}:
        return None
    if version in UNDATED:
        return version
    raise ConfigurationError(
        f"api_version: expected 'preview' or none for the v1 API, got {version!r}; for a dated version pass"
        f" azure_endpoint={url!r}",
        setting="api_version",
    )


def _parts(endpoint: str, setting: str) -> tuple[str, str, list[tuple[str, str]]]:
    """Split into scheme with host, path without a slash at its end, and query.

    An `azure_endpoint` without a scheme has `https://`: the official client takes such endpoints.
    """
    text = endpoint.strip()
    problem = "leave out the # and everything after it" if "#" in text else None
    if "://" not in text:
        if setting == "azure_endpoint" and not _SCHEME_ALONE.match(text):
            text = f"https://{text}"
        else:
            problem = "https:// is missing at its start"
    if problem is None:
        try:
            parts = urlsplit(text)
        except ValueError:
            problem = "it is not a URL"
        else:
            path = parts.path.rstrip("/")
            if setting == "azure_endpoint" and _PROJECT.match(path):
                problem = "leave out /api/projects and everything after it"
            else:
                return f"{parts.scheme}://{parts.netloc}", path, parse_qsl(parts.query, keep_blank_values=True)
            del parts  # secret
    del endpoint, text  # secret
    raise ConfigurationError(f"{setting}: expected https://RESOURCE.openai.azure.com; {problem}", setting=setting)


def deployed_path(path: str, deployment: str) -> str:
    """Return the *path* of an operation below its *deployment*."""
    return f"/deployments/{quote(deployment, safe='')}{path}"
