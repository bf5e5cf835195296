"""Exchange a workload identity for an access token (RFC 8693), and sign requests with it. A generator without I/O.

The exchange goes over the client's own connections, with its certificate, its proxy and its deadline. No error, and no
object that an error leads to, contains the subject token or the access token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from ..._values import evolve
from ...errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    InvalidParameterError,
    MalformedJSONError,
    OAuthError,
    OpenAIError,
    SubjectTokenProviderError,
)
from ...redaction import SHORTEST_SECRET, without
from ..calls.identities import Identity
from ..calls.signing import Signing, refuse_foreign
from ..calls.token_cache import Exchange, Exchanged, TokenCache
from ..decoding.errors import error_from_response
from ..effects import Ask, HttpRequest, Send, Sleep
from ..jsons import dumps, loads
from ..secrets import Secret, SecretBytes, bearer

if TYPE_CHECKING:
    import httpx

TOKEN_URL: Final = "https://auth.openai.com/oauth/token"  # noqa: S105 (an address)
X509_TOKEN_URL: Final = "https://mtls.auth.openai.com/oauth/token"  # noqa: S105 (as above)
GRANT_TYPE: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
SECONDS: Final = 10.0
"""The longest time for each phase of an exchange."""
MOST_RETRIES: Final = 2
FIRST_WAIT, LONGEST_WAIT, LONGEST_HINT = 0.5, 8.0, 120.0
REFUSALS: Final = frozenset({400, 401, 403})
_BEARER: Final = re.compile(r"[A-Za-z0-9._~+/-]+=*")
_API_KEYS: Final = frozenset({b"api-key", b"x-api-key", b"proxy-authorization"})
_HEADERS: Final = ((b"Accept", b"application/json"), (b"Content-Type", b"application/json"))


class IdentitySigner:
    """Signs requests with the token of *identity*, which *cache* holds.

    *ask* makes a function fit for the client, its result `Held`; *wall* is the wall clock; *base_url* is the origin
    that requests of an X.509 identity are pinned to.
    """

    def __init__(
        self,
        identity: Identity,
        cache: TokenCache,
        ask: Callable[[Callable[[], Any]], Callable[[], Any]],
        *,
        retries: int = MOST_RETRIES,
        wall: Callable[[], float],
        base_url: str = "",
        url: str | None = None,
    ) -> None:
        self._identity, self._cache, self._ask = identity, cache, ask
        self._retries, self._wall, self._base_url = min(retries, MOST_RETRIES), wall, base_url
        self._url = url or (X509_TOKEN_URL if identity.is_x509 else TOKEN_URL)
        self.exclusive = identity.is_x509

    def signed(self, request: HttpRequest, clock: Callable[[], float]) -> Signing:
        """Return *request* with the token. Raises the errors of the exchange, and `InvalidParameterError`."""
        pinned = self._identity.is_x509
        if pinned:
            self._pin(request)
        if any(name.lower() == b"authorization" for name, _ in request.headers):  # of the call itself
            return evolve(request, sealed=pinned), None
        token = yield from self.token(clock, request.timeouts)
        headers = [*request.headers, (b"Authorization", bearer("workload_identity", token))]
        return evolve(request, headers=headers, sealed=pinned), token

    def token(
        self, clock: Callable[[], float], timeouts: Mapping[str, float | None]
    ) -> Generator[Send | Sleep | Ask, Any, Secret]:
        """Return a token that holds."""
        return self._cache.token(clock, lambda: self._exchange(timeouts))

    def forget(self, credential: Any) -> bool:
        """Drop a token that the service refused."""
        self._cache.forget(credential)
        return True

    def _pin(self, request: HttpRequest) -> None:
        refuse_foreign(request, self._base_url, "workload_identity")
        if any(name.lower().replace(b"_", b"-") in _API_KEYS for name, _ in request.headers):
            raise InvalidParameterError("workload_identity: expected no header with an API key beside a certificate")

    def _exchange(self, timeouts: Mapping[str, float | None]) -> Exchange:
        identity = self._identity
        for retry in range(self._retries + 1):
            subject = None if identity.get_token is None else (yield from self._subject(identity.get_token))
            request = _request(identity, self._url, subject, timeouts)
            try:
                response = yield Send(request)
                return _read(identity, response, subject, self._wall)
            except APIError as error:
                wait = _wait(error, retry) if retry < self._retries else None
                if wait is None:
                    _end(error)
                    raise
            yield Sleep(wait)
        raise AssertionError  # the last trial returns or raises

    def _subject(self, get_token: Callable[[], Any]) -> Generator[Ask, Any, Secret]:
        try:
            held = yield Ask(self._ask(get_token), "workload_identity")
        except OpenAIError:
            raise
        except Exception as exc:
            raise SubjectTokenProviderError(
                f"workload_identity: the function get_token of the provider failed: {type(exc).__name__}"
            ) from exc
        if not isinstance(held.value, str) or not held.value.strip():
            raise SubjectTokenProviderError("workload_identity: expected a token from get_token, got none")
        return Secret(held.value)


def _request(identity: Identity, url: str, subject: Secret | None, timeouts: Mapping[str, float | None]) -> HttpRequest:
    token = {} if subject is None else {"subject_token": subject.reveal()}
    fields = {
        "grant_type": GRANT_TYPE,
        **token,
        "subject_token_type": identity.token_type,
        "identity_provider_id": identity.identity_provider_id,
        "service_account_id": identity.service_account_id,
    }
    body = SecretBytes(dumps(fields))
    del token, fields  # secret
    limits = {phase: min(limit or SECONDS, SECONDS) for phase, limit in timeouts.items()}
    return HttpRequest("POST", url, list(_HEADERS), body, limits, sealed=True, apart=True)


def _read(identity: Identity, response: httpx.Response, subject: Secret | None, wall: Callable[[], float]) -> Exchanged:
    if not response.is_success:
        raise _refusal(identity, response, subject, wall)
    reason, token, seconds = _token_in(response)
    if token is None or seconds is None:
        raise APIResponseValidationError(
            _harmless(response, subject, hidden=True),
            message=f"The exchange of the workload identity failed: {reason}.",
        )
    return Exchanged(token, seconds)


def _token_in(response: httpx.Response) -> tuple[str, Secret | None, float | None]:
    """Return the token and its lifetime, or the reason why there are none."""
    try:
        fields = loads(response.content)
    except MalformedJSONError:
        fields = None
    if not isinstance(fields, Mapping):
        return "its response is no JSON object", None, None
    seconds, kind = fields.get("expires_in"), fields.get("token_type", "Bearer")
    if not isinstance(fields.get("access_token"), str) or not _BEARER.fullmatch(fields["access_token"]):
        return "its access_token is not a bearer token", None, None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not (isfinite(seconds) and seconds > 0):
        return "its expires_in is not a positive number", None, None
    if not isinstance(kind, str) or kind.lower() != "bearer":
        return "its token_type is not Bearer", None, None
    return "", Secret(fields["access_token"]), float(seconds)


def _refusal(
    identity: Identity, response: httpx.Response, subject: Secret | None, wall: Callable[[], float]
) -> APIError:
    harmless = _harmless(response, subject)
    if response.status_code not in REFUSALS:
        return error_from_response(harmless, now=wall())
    try:
        fields = loads(harmless.content)
    except MalformedJSONError:
        fields = None
    if not isinstance(fields, Mapping):
        fields = None
    elif identity.is_x509:  # its description may quote the certificate
        fields = {"error": fields["error"]} if isinstance(fields.get("error"), str) else None
        harmless = _harmless(response, subject, hidden=True)
    return OAuthError(response=harmless, body=fields)


def _harmless(response: httpx.Response, subject: Secret | None, *, hidden: bool = False) -> httpx.Response:
    """Copy *response* without tokens: errors keep it. Its request loses its body."""
    request = response.request
    bare = type(request)(request.method, request.url, headers=[(b"Content-Type", b"application/json")])
    content = b"" if hidden else response.content
    if subject is not None and len(subject.reveal()) >= SHORTEST_SECRET:
        content = without(content, [subject.reveal()])
    headers = [pair for pair in response.headers.raw if pair[0].lower() not in {b"content-encoding", b"content-length"}]
    return type(response)(response.status_code, headers=headers, content=content, request=bare)


def _wait(error: APIError, retry: int) -> float | None:
    """Return the seconds before the next trial; None if there is none."""
    if isinstance(error, OAuthError | APIResponseValidationError):
        return None
    advised = getattr(error, "should_retry", None)
    if not (error.retryable if advised is None else advised):
        return None
    hint = error.retry_after
    if hint is not None:
        return hint if hint <= LONGEST_HINT else None
    return min(FIRST_WAIT * 2.0**retry, LONGEST_WAIT)


def _end(error: APIError) -> None:
    """Note that the call of the API is not to be tried again for *error*: the exchange was."""
    if isinstance(error, APIStatusError):
        error.should_retry = False
    error.retryable = False
    if isinstance(error, APIConnectionError):
        error.sent = False  # the request of the call was not
