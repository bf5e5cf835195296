"""Amazon Bedrock: `OpenAI(provider=bedrock(...))`, authorized by a bearer token or by signatures of version 4."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .._values import evolve
from ..config.environment import of_process
from ..core.calls.provider import Provider
from ..core.effects import HttpRequest
from ..core.omit import Omit, omit
from ..core.secrets import Secret, SecretBytes, bearer
from ..errors import InvalidParameterError, MissingCredentialsError
from .aws_credentials import AwsCredentialsProvider, AwsKeys, Chain, botocore, of_function, require_botocore
from .aws_endpoints import (
    SERVICES,
    BedrockEndpoint,
    base_of,
    check_place,
    checked_region,
    default_url,
    place_of,
    refuse,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable

    import httpx

    BedrockTokenProvider = Callable[[], str | Awaitable[str]]

TOKEN_VARIABLE: Final = "AWS_BEARER_TOKEN_BEDROCK"  # noqa: S105 (a name)
_SIGNING: Final = (b"authorization", b"x-amz-content-sha256", b"x-amz-date", b"x-amz-security-token")
_ADDED: Final = ("X-Amz-Content-SHA256", "X-Amz-Date", "X-Amz-Security-Token", "Authorization")


class BedrockBearer(Provider):
    """Authorizes requests to Bedrock by an API key of it, or by what a function returns for each attempt."""

    name = "bedrock"

    def __init__(self, base_url: str, region: str | None, token: Secret | BedrockTokenProvider) -> None:
        self.base_url, self.region, self._token = base_url, region, token
        self.blocking = not isinstance(token, Secret)

    def credential(self, request: HttpRequest) -> Any:  # noqa: ARG002 (the same for all requests)
        """Return the token, or an awaitable of it."""
        return self._token if isinstance(self._token, Secret) else self._token()

    def sign(self, request: HttpRequest, credential: Any) -> HttpRequest:
        """Add the token. Raises `ConfigurationError` if it is no token."""
        value = bearer("token_provider", credential)
        return evolve(request, headers=[*request.headers, (b"Authorization", value)])

    def forget(self, credential: Any) -> bool:  # noqa: ARG002 (nothing is kept)
        """Return whether a function gives another token."""
        return not isinstance(self._token, Secret)

    def __repr__(self) -> str:
        return f"bedrock(base_url={self.base_url!r})"


class BedrockSigV4(Provider):
    """Signs every attempt for AWS, with the keys that *keys* returns for it."""

    name = "bedrock"

    def __init__(self, base_url: str, region: str, service: str, keys: Callable[[], Any], chain: Chain | None) -> None:
        self.base_url, self.region = base_url, region
        self._service, self._keys, self._chain = service, keys, chain

    def credential(self, request: HttpRequest) -> Any:  # noqa: ARG002 (the same for all requests)
        """Return the present keys, or an awaitable of them. Raises `MissingCredentialsError`."""
        return self._keys()

    def sign(self, request: HttpRequest, credential: AwsKeys) -> HttpRequest:
        """Return *request* with a signature of its method, URL, body and essential headers, made now.

        Raises `InvalidParameterError` for a body that is not in memory: its hash is a part of the signature.
        """
        from ..http.requests import sent_url  # loads httpx

        body = b"" if request.body is None else request.body
        if not isinstance(body, bytes):
            raise InvalidParameterError(
                "bedrock: a body that is read while it is sent cannot be signed: pass the file as bytes, or use a"
                " bearer token (api_key) in the place of AWS credentials"
            )
        kept = [pair for pair in request.headers if pair[0].lower() not in _SIGNING]
        signed = {name.decode(): value.decode("latin-1") for name, value in kept if _is_signed(name)}
        signed["X-Amz-Content-SHA256"] = hashlib.sha256(body).hexdigest()
        message = botocore("awsrequest").AWSRequest(request.method, sent_url(request.url), signed, body)
        botocore("auth").SigV4Auth(credential, self._service, self.region).add_auth(message)
        added = [
            (name.encode(), SecretBytes(message.headers[name].encode())) for name in _ADDED if name in message.headers
        ]
        return evolve(request, headers=[*kept, *added])

    def forget(self, credential: Any) -> bool:  # noqa: ARG002 (the chain knows its own)
        """Look the credentials up again, unless they are fixed."""
        if self._chain is not None:
            self._chain.forget()
        return self._chain is not None

    def __repr__(self) -> str:
        return f"bedrock(base_url={self.base_url!r}, region={self.region!r})"


def _is_signed(name: bytes) -> bool:
    """Tell whether a header is signed: others may be changed on the way."""
    lower = name.lower()
    return lower == b"content-type" or lower.startswith(b"x-amz-")


class _Credentials(NamedTuple):
    """How requests are authorized: by a token, or by keys."""

    token: Any = ""
    """A token or a function; empty with keys."""
    keys: Callable[[], Any] | None = None
    chain: Chain | None = None


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | httpx.URL | Omit | None = omit,
    api_key: str | Omit | None = omit,
    token_provider: BedrockTokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | None = None,
) -> Provider:
    """Reach Amazon Bedrock: `OpenAI(provider=bedrock(region="eu-west-1"))`.

    - `endpoint`: the service, "mantle" (default) or "runtime"
    - `region`: else AWS_REGION, AWS_DEFAULT_REGION, the host of `base_url`, or the region of the profile
    - `base_url`: else AWS_BEDROCK_BASE_URL, unless it is None, or the address of the service
    - one credential: `api_key` (a key of Bedrock) or `token_provider` (a function that returns one for each attempt);
      `access_key_id`, `secret_access_key` and `session_token`; `profile`; or `credential_provider` (a function that
      returns credentials of botocore). Without any: AWS_BEARER_TOKEN_BEDROCK, unless `api_key` is None, or
      botocore's chain of environment, files, roles and metadata services.

    Credentials of AWS need the extra `bedrock`. Raises `ConfigurationError`, naming the setting.
    """
    no_variable = api_key is None
    key, private, session = (_wrapped(value) for value in (api_key, secret_access_key, session_token))
    del api_key, secret_access_key, session_token  # secret
    if endpoint not in {None, "mantle", "runtime"}:
        refuse("endpoint", f"expected 'mantle' or 'runtime', got {endpoint!r}")
    credentials = _credentials(
        _key(key),
        token_provider,
        _static(access_key_id, private, session),
        _text("profile", profile),
        credential_provider,
        skip_variable=no_variable,
    )
    url = _url(base_url)
    place, given = place_of(url), checked_region(_text("region", region))
    chosen = endpoint or (place.endpoint if place else "mantle")
    if given is None and (url is None or not credentials.token):
        given = checked_region(_variable("AWS_REGION") or _variable("AWS_DEFAULT_REGION"))
    if given is None and place is not None:
        given = place.region
    if given is None and not credentials.token:
        given = checked_region((credentials.chain or Chain(None)).region())
    if given is None and (url is None or not credentials.token):
        refuse("region", "expected one, none given: pass it to bedrock(...), or set AWS_REGION or AWS_DEFAULT_REGION")
    if url is None:
        url = default_url(chosen, str(given))
    check_place(url, chosen, given)
    if credentials.keys is None:
        return BedrockBearer(url, given, credentials.token)
    require_botocore()
    return BedrockSigV4(url, str(given), SERVICES[chosen], credentials.keys, credentials.chain)


def _variable(name: str) -> str | None:
    return (of_process(name) or "").strip() or None


def _wrapped(value: Any) -> Any:
    return Secret(value) if isinstance(value, str) else value


def _key(value: Any) -> Secret | None:
    if value is None or isinstance(value, Omit):
        return None
    if not isinstance(value, Secret) or not value.reveal().strip():
        refuse("api_key", "expected a key as text that is not empty; a function is given as token_provider")
    bearer("api_key", value)
    return value


def _text(name: str, value: str | None) -> str | None:
    if value is not None and (not isinstance(value, str) or not value.strip()):
        refuse(name, f"expected text that is not empty, got {value!r}")
    return value and value.strip()


def _url(given: object) -> str | None:
    if given is None:
        return None
    found = _variable("AWS_BEDROCK_BASE_URL") if isinstance(given, Omit) else given
    return None if found is None else base_of(found)


def _static(access: Any, private: Any, session: Any) -> AwsKeys | None:
    parts = {"access_key_id": access, "secret_access_key": private, "session_token": session}
    if all(value is None for value in parts.values()):
        return None
    for name, value in parts.items():
        text = value.reveal() if isinstance(value, Secret) else value
        valid = (value is None and name == "session_token") or (isinstance(text, str) and bool(text.strip()))
        del text  # secret
        if not valid:
            refuse(name, "expected access_key_id and secret_access_key, and with a session its token, as texts")
    return AwsKeys(access, private, session)


def _credentials(
    key: Secret | None,
    function: BedrockTokenProvider | None,
    static: AwsKeys | None,
    profile: str | None,
    provider: AwsCredentialsProvider | None,
    *,
    skip_variable: bool,
) -> _Credentials:
    """Choose the credential: exactly one that is given, else the variable, else the chain."""
    ways = {
        "api_key": key,
        "token_provider": function,
        "access_key_id": static,
        "profile": profile,
        "credential_provider": provider,
    }
    given = [name for name, value in ways.items() if value is not None]
    if len(given) > 1:
        refuse(given[1], f"expected one credential, got {' and '.join(given)}")
    for name, value in (("token_provider", function), ("credential_provider", provider)):
        if value is not None and not callable(value):
            refuse(name, "expected a function")
    if key is not None or function is not None:
        return _Credentials(token=key or function)
    if static is not None:
        return _Credentials(keys=lambda: static)
    if provider is not None:
        return _Credentials(keys=lambda: of_function(provider))
    if profile is None and not skip_variable and _variable(TOKEN_VARIABLE):
        return _Credentials(token=_of_environment)
    chain = Chain(profile)
    return _Credentials(keys=chain.keys, chain=chain)


def _of_environment() -> Any:
    """Return the present token of the environment."""
    if token := _variable(TOKEN_VARIABLE):
        return Secret(token)
    raise MissingCredentialsError(f"provider: expected a key in {TOKEN_VARIABLE}, which is not set any more")
