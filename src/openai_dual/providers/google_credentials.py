"""Credentials of Google Cloud, by google-auth: those of the caller, or the application default credentials."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from threading import Lock
from typing import Any, Final

from ..core.effects import HttpRequest
from ..core.forks import renew_after_fork
from ..core.secrets import SecretValues
from ..errors import APIConnectionError, APITimeoutError, MissingCredentialsError, OpenAIError

SCOPES: Final = ("https://www.googleapis.com/auth/cloud-platform",)


class GoogleCredentials:
    """The headers by which google-auth authorizes requests; it fetches tokens and keeps them until they end."""

    def __init__(self, given: Any) -> None:
        self._given: Any = given
        self._found: Any = None
        self._lock = Lock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Leave the lock to the parent."""
        self._lock = Lock()

    def headers(self, request: HttpRequest) -> Mapping[str, str]:
        """Return the headers for *request*; may read files and ask Google, within the timeouts of *request*.

        Raises `MissingCredentialsError`, `APIConnectionError` and `APITimeoutError`. None of them shows more than the
        kind of google-auth's error: its text may contain keys.
        """
        patience = request.timeouts.get("pool")
        if not self._lock.acquire(timeout=-1 if patience is None else max(0.0, patience)):
            raise APITimeoutError(message="Request timed out: another call waits for the credentials of Google.")
        try:
            return self._headers(request)
        finally:
            self._lock.release()

    def _headers(self, request: HttpRequest) -> Mapping[str, str]:
        exceptions, requests = import_module("google.auth.exceptions"), import_module("requests")
        error: OpenAIError
        try:
            with requests.Session() as session:
                transport = _limited(session, request.timeouts)
                self._found = self._found or self._look_up(transport)
                headers = SecretValues()
                self._found.before_request(transport, request.method, request.url, headers)
                return headers
        except exceptions.TransportError as exc:
            late = isinstance(exc.__cause__, requests.exceptions.Timeout)
            error = APITimeoutError(message="Google's service of tokens did not respond in time.") if late else _lost()
        except exceptions.GoogleAuthError as exc:
            passes = getattr(exc, "retryable", False)
            error = _lost() if passes else _refused(type(exc).__name__)
        except (ValueError, OSError) as exc:  # of files of credentials
            error = _refused(type(exc).__name__)
        raise error from None

    def _look_up(self, transport: Any) -> Any:
        if self._given is not None:
            return import_module("google.auth.credentials").with_scopes_if_required(self._given, scopes=SCOPES)
        found, _ = import_module("google.auth").default(scopes=SCOPES, request=transport)
        return found

    def forget(self) -> None:
        """Fetch another token for the next attempt: the service refused this one."""
        found = self._found
        if found is not None and hasattr(found, "token"):
            found.token = None


def _limited(session: Any, timeouts: Mapping[str, float | None]) -> Any:
    """Return a transport of google-auth whose requests have the timeouts of a call."""
    transport = import_module("google.auth.transport.requests").Request(session)
    limits = timeouts.get("connect"), timeouts.get("read")

    def send(*args: Any, **settings: Any) -> Any:
        return transport(*args, **{**settings, "timeout": limits})

    return send


def _lost() -> APIConnectionError:
    return APIConnectionError(message="Google's service of tokens cannot be reached.")


def _refused(kind: str) -> MissingCredentialsError:
    return MissingCredentialsError(
        f"provider: the credentials of Google cannot be used ({kind}): check the application default credentials"
        " (gcloud auth application-default login, GOOGLE_APPLICATION_CREDENTIALS), the project and its access"
    )
