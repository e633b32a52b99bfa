/** CommonJS classes arrive as such or inside their namespace, depending on who loads them. */
export function classOf<Class extends object>(module: Class | { readonly default: Class }): Class {
  return "default" in module ? module.default : module;
}
