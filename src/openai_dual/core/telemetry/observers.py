"""`Observers`: notify the observers of a client, whatever they raise."""

from __future__ import annotations

from typing import Any, Final

from ..._values import field, frozen

LOGGER: Final = "openai_dual"
"""The name of the logger."""


@frozen
class Observers:
    """Notify observers in their order, and of the end of a call in the reverse order, as nested contexts end."""

    each: tuple[Any, ...] = ()
    _failed: set[int] = field(init=False, factory=set[int], repr=False)

    @property
    def timed(self) -> bool:
        """Whether an observer wants to know when the phases of an attempt end."""
        return any(getattr(observer, "timed", False) for observer in self.each)

    def notify(self, event: Any) -> list[Any]:
        """Notify all of *event*, and return their results."""
        return [self._notify(observer, event) for observer in self.each]

    def notify_last(self, event: Any) -> None:
        """Notify all of the end of a call."""
        for observer in reversed(self.each):
            self._notify(observer, event)

    def _notify(self, observer: Any, event: Any) -> Any:
        try:
            return observer.observe(event)
        except Exception as exc:  # noqa: BLE001 (an observer must not break the call)
            if id(observer) not in self._failed:
                self._failed.add(id(observer))
                log_failure(
                    f"The observer {type(observer).__name__} raised an error. Its later errors are ignored.", exc
                )
            return None


def log_failure(message: str, exc: Exception) -> None:
    """Log an error of an observer or a hook."""
    from logging import getLogger  # seldom needed

    getLogger(LOGGER).error(message, exc_info=exc)
