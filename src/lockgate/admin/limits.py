"""The limit objects that keys, virtual keys and more carry, checked as they come in."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator


class _Strict(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)  # clients send back what they read, counters included


class UsageLimit(_Strict):
    """Spend per period: dollars for `cost`, tokens, or requests."""

    type: Literal["cost", "tokens", "requests"] = "cost"
    credit_limit: int | float = Field(ge=0)  # a whole number stays one
    alert_threshold: int | float | None = Field(default=None, ge=0)
    periodic_reset: Literal["weekly", "monthly"] | None = None
    periodic_reset_days: int | None = Field(default=None, ge=1, le=365)
    next_usage_reset_at: str | None = Field(default=None, max_length=40)

    @model_validator(mode="after")
    def _fits(self) -> "UsageLimit":
        if self.periodic_reset and self.periodic_reset_days:
            raise ValueError("periodic_reset and periodic_reset_days exclude each other")
        if self.alert_threshold is not None and self.alert_threshold >= self.credit_limit:
            raise ValueError("alert_threshold must be below credit_limit")
        return self


class RateLimit(_Strict):
    type: Literal["requests", "tokens"] = "requests"
    unit: Literal["rps", "rpm", "rph", "rpd", "rpw"]
    value: int = Field(ge=0)


class RotationPolicy(_Strict):
    """Clients send back what they read, so what is unknown is ignored here too."""

    rotation_period: Literal["weekly", "monthly"] | None = None
    rotation_period_days: int | None = Field(default=None, ge=1, le=365)
    next_rotation_at: str | None = Field(default=None, max_length=40)
    key_transition_period_ms: int | None = Field(default=None, ge=1_800_000)

    @model_validator(mode="after")
    def _fits(self) -> "RotationPolicy":
        if self.rotation_period and self.rotation_period_days:
            raise ValueError("rotation_period and rotation_period_days exclude each other")
        return self


UsageLimits = UsageLimit | list[UsageLimit] | None
RateLimits = list[RateLimit] | None


def plain(value: Any) -> Any:
    """Checked limits as JSON to store; an empty object or list as None."""
    if isinstance(value, list):
        return [plain(item) for item in value] or None
    return value.model_dump(exclude_none=True) if isinstance(value, BaseModel) else value
