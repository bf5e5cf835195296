"""Vertex AI of Google Cloud: `OpenAI(provider=vertex(...))`, authorized by google-auth."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, NoReturn
from urllib.parse import urlsplit

from .._values import evolve
from ..config.environment import of_process
from ..core.calls.provider import EXCLUDED, Provider
from ..core.effects import HttpRequest
from ..core.secrets import SecretBytes, SecretURL, bearer
from ..errors import ConfigurationError, InvalidParameterError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    import httpx

    VertexTokenProvider = Callable[[], str | Awaitable[str]]

_PROJECT: Final = re.compile(r"[a-zA-Z0-9_-][a-zA-Z0-9_.:-]*")
_LOCATION: Final = re.compile(r"[a-z0-9-]+")
_FOREIGN: Final = frozenset({b"api-key", b"openai-organization", b"openai-project"})
"""Headers that identify an account of another service."""


class Vertex(Provider):
    """Authorizes requests to Vertex AI by what *credential* returns for each attempt: a token, or headers."""

    name = "vertex"
    excludes = EXCLUDED | {"organization", "project"}

    def __init__(self, base_url: str, token: Callable[[], Any] | None, credentials: Any) -> None:
        self.base_url, self._token = base_url, token
        self._google = None
        if token is None:
            from .google_credentials import GoogleCredentials  # for those who have no function of their own

            self._google = GoogleCredentials(credentials)

    def credential(self, request: HttpRequest) -> Any:
        """Return a token, an awaitable of it, or the headers that google-auth adds."""
        return self._google.headers(request) if self._token is None and self._google else self._own_token()

    def _own_token(self) -> Any:
        return None if self._token is None else self._token()

    def sign(self, request: HttpRequest, credential: Any) -> HttpRequest:
        """Add the credential. Raises `InvalidParameterError` for headers of OpenAI's accounts."""
        foreign = sorted({name.lower() for name, _ in request.headers} & _FOREIGN)
        if foreign:
            raise InvalidParameterError(f"vertex: expected no header {foreign[0].decode()!r}: Google refuses it")
        if isinstance(credential, Mapping):
            added = [(name.encode(), SecretBytes(value.encode())) for name, value in credential.items()]
        else:
            added = [(b"Authorization", bearer("token_provider", credential))]
        return evolve(request, headers=[*request.headers, *added])

    def forget(self, credential: Any) -> bool:  # noqa: ARG002 (google-auth knows its own)
        """Let google-auth fetch another token, or the function give one."""
        if self._google is not None:
            self._google.forget()
        return True

    def __repr__(self) -> str:
        return f"vertex(base_url={self.base_url!r})"


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | httpx.URL | None = None,
    token_provider: VertexTokenProvider | None = None,
    credentials: Any = None,
) -> Provider:
    """Reach OpenAI's models on Vertex AI: `OpenAI(provider=vertex(project="my-project", location="global"))`.

    - `project`: else GOOGLE_CLOUD_PROJECT
    - `location`: a region, or "global"; else GOOGLE_CLOUD_LOCATION
    - `base_url`: in their place, the complete URL that the paths of operations are appended to
    - `token_provider`: a function that returns an access token for each attempt
    - `credentials`: credentials of google-auth; without both, its application default credentials are used

    google-auth is the extra `vertex`; it runs in a thread for the async client. Raises `ConfigurationError`, naming
    the setting.
    """
    given = None if base_url is None else SecretURL(str(base_url).strip())
    del base_url  # secret
    if token_provider is not None and credentials is not None:
        _refuse("credentials", "expected nothing beside token_provider")
    if token_provider is not None and not callable(token_provider):
        _refuse("token_provider", "expected a function")
    if token_provider is None and (find_spec("google") is None or find_spec("google.auth") is None):
        _refuse("provider", "credentials of Google need the package google-auth: pip install 'openai-dual[vertex]'")
    if credentials is not None and not callable(getattr(credentials, "before_request", None)):
        _refuse("credentials", f"expected credentials of google-auth, got {type(credentials).__name__}")
    url = _default_url(project, location) if given is None else _checked_url(given)
    return Vertex(url, token_provider, credentials)


def _refuse(setting: str, reason: str) -> NoReturn:
    raise ConfigurationError(f"{setting}: {reason}", setting=setting)


def _default_url(project: str | None, location: str | None) -> str:
    project = project or of_process("GOOGLE_CLOUD_PROJECT")
    location = location or of_process("GOOGLE_CLOUD_LOCATION")
    if not project or not _PROJECT.fullmatch(project):
        _refuse("project", f"expected the id of a project, or GOOGLE_CLOUD_PROJECT, got {project!r}")
    if not location or not _LOCATION.fullmatch(location):
        _refuse("location", f"expected a location such as 'global', or GOOGLE_CLOUD_LOCATION, got {location!r}")
    prefix = "" if location == "global" else f"{location}-"
    path = f"v1/projects/{project}/locations/{location}/publishers/openai/v1"
    return f"https://{prefix}aiplatform.googleapis.com/{path}"


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = None
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        _refuse("base_url", "expected http(s)://host[:port][/path], without a query and a fragment")
    if parts.username or parts.password:
        del parts  # secret
        _refuse("base_url", "expected no credentials in it")
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme == "http" and f".{host}".endswith(".googleapis.com"):
        _refuse("base_url", f"expected https for {host}")
    return url.rstrip("/")
