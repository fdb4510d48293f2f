resource "azurerm_linux_web_app" "fail_all" {
  site_config {
    cors {
      allowed_origins = ["*"]
    }
  }
}

resource "azurerm_app_service" "fail_all" {
  site_config {
    cors {
      allowed_origins = ["https://shop.example.com", "*"]
    }
  }
}
