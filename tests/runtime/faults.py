"""The faults that were measured in other clients, by their number in the list, and the tests that hold ours to better.

A test is named `file:function` without the `test_` of either; `test_rules.py` checks that all of them exist.
"""

from __future__ import annotations

FAULTS: dict[int, list[str]] = {
    # Retries
    1: ["retries:two_retries_then_the_error", "retry_policy:these_statuses_are_retried"],
    2: ["retries:a_final_status_is_not_retried", "retry_policy:these_statuses_are_final"],
    3: ["retry_policy:the_backoff_doubles_up_to_its_limit_with_at_most_a_quarter_off"],
    4: ["retries:the_number_of_retries_can_be_chosen", "client:wrong_numbers_of_retries"],
    5: ["retry_policy:the_wait_that_the_server_asks_for", "retries:the_server_says_how_long_to_wait"],
    6: ["retry_policy:nonsense_means_the_backoff"],
    7: ["retry_policy:the_wait_that_the_server_asks_for"],
    8: [
        "retry_policy:a_server_that_asks_for_more_than_two_minutes_gets_no_second_request",
        "retries:too_long_a_wait_is_an_error_at_once",
    ],
    9: ["retry_policy:the_wait_that_the_server_asks_for", "retries:the_server_says_how_long_to_wait"],
    10: ["retry_policy:a_wait_on_a_final_status_means_nothing", "retries:a_final_status_is_not_retried"],
    11: ["retry_policy:the_server_decides_before_the_status", "retries:x_should_retry_wins"],
    12: [
        "retries:two_retries_then_the_error",
        "requests:the_headers_of_every_request",
        "retries:cookies_of_a_failed_answer_are_sent_again",
    ],
    13: [
        "retries:broken_connections_are_retried",
        "retries:nobody_listening",
        "answers:a_host_that_no_resolver_knows_is_tried_again",
    ],
    14: ["retries:timeouts_are_retried"],
    15: ["retries:broken_connections_are_retried"],
    16: ["retries:broken_connections_are_retried"],
    17: ["redirects:a_circle_of_redirects_is_not_retried"],
    18: ["redirects:a_redirect_out_of_http_is_not_retried"],
    19: [
        "requests:values_that_no_header_can_hold",
        "secrets:values_that_are_refused_are_not_quoted",
        "credentials:what_a_scheme_cannot_carry_is_refused_and_not_quoted",
        "credentials:a_header_of_the_caller_s_http_client_is_checked_too",
    ],
    20: ["retries:two_retries_then_the_error"],
    # From status to exception
    21: ["errors:each_status_has_its_class"],
    22: ["errors:each_status_has_its_class", "errors:bodies_of_errors"],
    23: ["errors:each_status_has_its_class", "errors:bodies_of_errors"],
    24: ["errors:each_status_has_its_class", "answers:details_of_an_error_pass_as_they_came"],
    25: ["answers:a_page_for_an_error"],
    26: ["errors:a_broken_error_body_still_gives_the_status"],
    27: [
        "errors:errors_can_be_pickled_and_hold_no_key",
        "errors:other_errors_can_be_pickled",
        "scenarios:each_fault_ends_as_documented",
    ],
    28: ["errors:bodies_of_errors"],
    # Bodies of successes
    29: ["errors:a_success_of_the_wrong_form", "errors:a_page_is_told_by_its_type"],
    30: ["errors:a_success_of_the_wrong_form"],
    31: ["errors:a_success_of_the_wrong_form", "answers:an_error_too_deep_to_be_handed_on_stays_text"],
    32: ["errors:a_success_of_the_wrong_form", "errors:no_content_is_none"],
    33: ["answers:json_is_read_whatever_it_is_called"],
    34: ["errors:a_success_of_the_wrong_form"],
    35: ["errors:strict_validation_is_asked_for", "models:missing_fields_read_as_none_and_are_not_set"],
    36: ["errors:an_error_in_the_place_of_a_result"],
    37: ["models:unknown_fields_are_kept_and_readable"],
    38: ["answers:compressed_bodies_are_what_was_asked_for"],
    39: ["errors:a_success_of_the_wrong_form", "compressed_bodies:a_bomb_is_refused_and_says_how_to_let_it_pass"],
    40: ["answers:the_last_of_equal_keys_wins_and_nan_is_read", "bodies:bodies_that_json_cannot_hold"],
    # Redirects
    41: ["redirects:a_redirect_that_becomes_get", "redirects:a_redirect_on_the_same_origin"],
    42: [
        "redirects:credentials_stay_with_their_origin",
        "redirects:every_security_scheme_stays_at_home",
        "redirects:the_password_of_the_caller_s_http_client_stays_too",
        "credentials:a_key_of_the_query_that_a_redirect_repeats_goes_to_no_other_origin",
        "credentials:what_looks_like_a_credential_goes_to_no_other_origin",
    ],
    43: ["redirects:a_redirect_without_a_place_is_a_status_error", "errors:each_status_has_its_class"],
    # Streams
    44: ["retries:a_stream_is_retried_until_its_head"],
    45: ["streams:items_until_done", "streams:create_streaming_is_the_same"],
    46: ["streams:the_end_without_the_last_event_is_told", "streams:the_rules_of_the_format_hold"],
    47: ["streams:a_connection_that_breaks"],
    48: ["streams:a_connection_that_breaks"],
    49: ["streams:an_event_that_is_no_json"],
    50: ["streams:an_error_of_the_server"],
    51: ["streams:an_event_named_error"],
    52: ["streams:the_rules_of_the_format_hold"],
    53: ["streams:an_answer_that_is_no_stream", "streams:an_error_in_the_place_of_a_stream"],
    54: ["streams:the_rules_of_the_format_hold"],
    55: ["streams:bytes_that_are_no_utf8_are_replaced"],
    56: ["streams:bytes_cut_anywhere", "streams:a_compressed_stream", "streams:a_stream_of_another_content_type"],
    57: [
        "streams:values_of_another_type_stay_as_they_came",
        "streams:null_is_an_item_only_where_the_type_has_it",
    ],
    58: [
        "streams:the_connection_is_used_again_after_the_last_event",
        "streams:a_dropped_stream_closes_its_response",
        "streams:a_stream_that_was_never_read_closes_its_response_when_dropped",
    ],
    # The caller's side
    59: ["client:a_missing_key_names_both_ways_to_give_it"],
    60: ["secrets:reprs_hide_the_key", "secrets:what_the_log_shows", "scenarios:each_fault_ends_as_documented"],
    61: ["requests:values_that_no_header_can_hold", "requests:names_that_no_header_can_have"],
    62: [
        "requests:parameters_of_a_method",
        "requests:path_parameters_that_would_change_the_path",
        "pieces:path_parameters_stay_one_segment",
        "paths:any_text_stays_one_segment",
    ],
    63: ["requests:arguments_are_checked", "pieces:required_arguments"],
    64: [
        "bodies:the_body_is_compact_json",
        "bodies:omitted_arguments_are_left_out",
        "requests:extra_arguments_win",
        "pieces:query_formats",
    ],
    65: [
        "bodies:the_body_is_compact_json",
        "bodies:bodies_that_json_cannot_hold",
        "bodies:python_values_in_a_body",
    ],
    66: ["requests:the_headers_of_every_request"],
    67: ["client:a_base_url_with_a_query_keeps_it", "client:settings_come_from_the_environment"],
    68: ["client:closing", "client:closing_async", "answers:a_timeout_of_nothing_is_a_connection_error"],
    69: ["client:the_defaults", "paths:the_limits_of_the_pool"],
}
