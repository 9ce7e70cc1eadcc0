# Generated from the API's document: #/info
__title__ = "security_without_configuration"
__version__ = "1.0.0"
