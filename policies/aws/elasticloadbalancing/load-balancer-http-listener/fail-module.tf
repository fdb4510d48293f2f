# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/alb/aws"
  name   = "web"
  listeners = {
    web = { port = 80, protocol = "HTTP", forward = { target_group_key = "web" } }
  }
}

module "fail_list" {
  source             = "terraform-aws-modules/alb/aws"
  version            = "~> 8.0"
  name               = "web"
  http_tcp_listeners = [{ port = 80, protocol = "HTTP", target_group_index = 0 }]
}

module "pass" {
  source = "terraform-aws-modules/alb/aws"
  name   = "web"
  listeners = {
    moved = {
      port     = 80
      protocol = "HTTP"
      redirect = { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }
    }
    web = { port = 443, protocol = "HTTPS", forward = { target_group_key = "web" } }
  }
}

module "pass_list" {
  source  = "terraform-aws-modules/alb/aws"
  version = "~> 8.0"
  name    = "web"
  http_tcp_listeners = [{
    port        = 80
    protocol    = "HTTP"
    action_type = "redirect"
    redirect    = { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }
  }]
}
