# Generated from the API's document: #/info
__title__ = "no_operation_id"
__version__ = "1.0.0"
