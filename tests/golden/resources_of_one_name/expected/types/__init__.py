"""Types: what methods take and what they return."""
