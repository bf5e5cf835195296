"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

if TYPE_CHECKING:
    pass


LOGGER: Final = "openai_dual"
"""The name of the logger."""


@frozen
class Observers:
    """Those who are told everything, in their order; of the end of a call in the opposite one, as contexts end."""

    each: tuple[Any, ...] = ()
    _failed: set[int] = field(init=False, factory=set[int], repr=False)

    @property
    def timed(self) -> bool:
        """Whether one of them wants to know when the phases of an attempt end."""
        return any(getattr(observer, "timed", False) for observer in self.each)

    def tell(self, event: Any) -> list[Any]:
        """Tell all of *event*, and return what they answer."""
        return [self._told(observer, event) for observer in self.each]

    def tell_last(self, event: Any) -> None:
        """Tell all of the end of a call."""
        for observer in reversed(self.each):
            self._told(observer, event)

    def _told(self, observer: Any, event: Any) -> Any:
        try:
            return observer.observe(event)
        except Exception as exc:  # noqa: BLE001 (whatever it is, it is not the call's failure)
            if id(observer) not in self._failed:
                self._failed.add(id(observer))
                _complain(f"The observer {type(observer).__name__} raised an error; from now on that is ignored.", exc)
            return None


def _complain(message: str, exc: Exception) -> None:
    from logging import getLogger  # listeners seldom fail

    getLogger(LOGGER).error(message, exc_info=exc)
