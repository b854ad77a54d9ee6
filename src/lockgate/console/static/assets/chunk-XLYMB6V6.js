var nT=Object.create;var $g=Object.defineProperty;var aT=Object.getOwnPropertyDescriptor;var sT=Object.getOwnPropertyNames;var lT=Object.getPrototypeOf,iT=Object.prototype.hasOwnProperty;var Dn=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(o){throw t=0,o}};var fT=(e,t,o,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of sT(t))!iT.call(e,n)&&n!==o&&$g(e,n,{get:()=>t[n],enumerable:!(r=aT(t,n))||r.enumerable});
return e};var v=(e,t,o)=>(o=e!=null?nT(lT(e)):{},fT(t||!e||!e.__esModule?$g(o,"default",{value:e,enumerable:!0}):o,e));var tv=Dn(Te=>{"use strict";var Nm=Symbol.for("react.transitional.element"),cT=Symbol.for("react.portal"),uT=Symbol.for("react.fragment"),dT=Symbol.for("react.s\
trict_mode"),mT=Symbol.for("react.profiler"),pT=Symbol.for("react.consumer"),xT=Symbol.for("react.context"),hT=Symbol.for("react.forward_ref"),IT=Symbol.for("re\
act.suspense"),gT=Symbol.for("react.memo"),Gg=Symbol.for("react.lazy"),vT=Symbol.for("react.activity"),yT=Symbol.for("react.view_transition"),jg=Symbol.iterator;
function bT(e){return e===null||typeof e!="object"?null:(e=jg&&e[jg]||e["@@iterator"],typeof e=="function"?e:null)}var Kg={isMounted:function(){return!1},enqueueForceUpdate:function(){},
enqueueReplaceState:function(){},enqueueSetState:function(){}},Xg=Object.assign,Yg={};function xs(e,t,o){this.props=e,this.context=t,this.refs=Yg,this.updater=o||
Kg}xs.prototype.isReactComponent={};xs.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of sta\
te variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};xs.prototype.forceUpdate=function(e){
this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function Qg(){}Qg.prototype=xs.prototype;function Lm(e,t,o){this.props=e,this.context=t,this.refs=Yg,this.
updater=o||Kg}var Hm=Lm.prototype=new Qg;Hm.constructor=Lm;Xg(Hm,xs.prototype);Hm.isPureReactComponent=!0;var qg=Array.isArray;function _m(){}var et={H:null,A:null,
T:null,S:null},Zg=Object.prototype.hasOwnProperty;function zm(e,t,o){var r=o.ref;return{$$typeof:Nm,type:e,key:t,ref:r!==void 0?r:null,props:o}}function CT(e,t){
return zm(e.type,t,e.props)}function Vm(e){return typeof e=="object"&&e!==null&&e.$$typeof===Nm}function ST(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,
function(o){return t[o]})}var Wg=/\/+/g;function Om(e,t){return typeof e=="object"&&e!==null&&e.key!=null?ST(""+e.key):t.toString(36)}function wT(e){switch(e.status){case"\
fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(_m,_m):(e.status="pending",e.then(function(t){e.status===
"pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"\
rejected":throw e.reason}}throw e}function ps(e,t,o,r,n){var a=typeof e;(a==="undefined"||a==="boolean")&&(e=null);var s=!1;if(e===null)s=!0;else switch(a){case"\
bigint":case"string":case"number":s=!0;break;case"object":switch(e.$$typeof){case Nm:case cT:s=!0;break;case Gg:return s=e._init,ps(s(e._payload),t,o,r,n)}}if(s)
return n=n(e),s=r===""?"."+Om(e,0):r,qg(n)?(o="",s!=null&&(o=s.replace(Wg,"$&/")+"/"),ps(n,t,o,"",function(f){return f})):n!=null&&(Vm(n)&&(n=CT(n,o+(n.key==null||
e&&e.key===n.key?"":(""+n.key).replace(Wg,"$&/")+"/")+s)),t.push(n)),1;s=0;var l=r===""?".":r+":";if(qg(e))for(var i=0;i<e.length;i++)r=e[i],a=l+Om(r,i),s+=ps(r,
t,o,a,n);else if(i=bT(e),typeof i=="function")for(e=i.call(e),i=0;!(r=e.next()).done;)r=r.value,a=l+Om(r,i++),s+=ps(r,t,o,a,n);else if(a==="object"){if(typeof e.
then=="function")return ps(wT(e),t,o,r,n);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+
Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return s}function cc(e,t,o){if(e==null)return e;var r=[],
n=0;return ps(e,r,"","",function(a){return t.call(o,a,n++)}),r}function RT(e){if(e._status===-1){var t=e._result,o=t();o.then(function(r){(e._status===0||e._status===
-1)&&(e._status=1,e._result=r,o.status===void 0&&(o.status="fulfilled",o.value=r))},function(r){(e._status===0||e._status===-1)&&(e._status=2,e._result=r,o.status===
void 0&&(o.status="rejected",o.reason=r))}),e._status===-1&&(e._status=0,e._result=o)}if(e._status===1)return e._result.default;throw e._result}var Ug=typeof reportError==
"function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,
message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==
"object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function Jg(e){var t=et.T,o={};o.types=t!==null?t.types:
null,et.T=o;try{var r=e(),n=et.S;n!==null&&n(o,r),typeof r=="object"&&r!==null&&typeof r.then=="function"&&r.then(_m,Ug)}catch(a){Ug(a)}finally{t!==null&&o.types!==
null&&(t.types=o.types),et.T=t}}function ev(e){var t=et.T;if(t!==null){var o=t.types;o===null?t.types=[e]:o.indexOf(e)===-1&&o.push(e)}else Jg(ev.bind(null,e))}
var PT={map:cc,forEach:function(e,t,o){cc(e,function(){t.apply(this,arguments)},o)},count:function(e){var t=0;return cc(e,function(){t++}),t},toArray:function(e){
return cc(e,function(t){return t})||[]},only:function(e){if(!Vm(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};
Te.Activity=vT;Te.Children=PT;Te.Component=xs;Te.Fragment=uT;Te.Profiler=mT;Te.PureComponent=Lm;Te.StrictMode=dT;Te.Suspense=IT;Te.ViewTransition=yT;Te.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=
et;Te.__COMPILER_RUNTIME={__proto__:null,c:function(e){return et.H.useMemoCache(e)}};Te.addTransitionType=ev;Te.cache=function(e){return function(){return e.apply(
null,arguments)}};Te.cacheSignal=function(){return null};Te.cloneElement=function(e,t,o){if(e==null)throw Error("The argument must be a React element, but you p\
assed "+e+".");var r=Xg({},e.props),n=e.key;if(t!=null)for(a in t.key!==void 0&&(n=""+t.key),t)!Zg.call(t,a)||a==="key"||a==="__self"||a==="__source"||a==="ref"&&
t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=o;else if(1<a){for(var s=Array(a),l=0;l<a;l++)s[l]=arguments[l+2];r.children=s}return zm(
e.type,n,r)};Te.createContext=function(e){return e={$$typeof:xT,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer=
{$$typeof:pT,_context:e},e};Te.createElement=function(e,t,o){var r,n={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=""+t.key),t)Zg.call(t,r)&&r!=="key"&&r!=="\
__self"&&r!=="__source"&&(n[r]=t[r]);var s=arguments.length-2;if(s===1)n.children=o;else if(1<s){for(var l=Array(s),i=0;i<s;i++)l[i]=arguments[i+2];n.children=l}
if(e&&e.defaultProps)for(r in s=e.defaultProps,s)n[r]===void 0&&(n[r]=s[r]);return zm(e,a,n)};Te.createRef=function(){return{current:null}};Te.forwardRef=function(e){
return{$$typeof:hT,render:e}};Te.isValidElement=Vm;Te.lazy=function(e){return{$$typeof:Gg,_payload:{_status:-1,_result:e},_init:RT}};Te.memo=function(e,t){return{
$$typeof:gT,type:e,compare:t===void 0?null:t}};Te.startTransition=Jg;Te.unstable_useCacheRefresh=function(){return et.H.useCacheRefresh()};Te.use=function(e){return et.
H.use(e)};Te.useActionState=function(e,t,o){return et.H.useActionState(e,t,o)};Te.useCallback=function(e,t){return et.H.useCallback(e,t)};Te.useContext=function(e){
return et.H.useContext(e)};Te.useDebugValue=function(){};Te.useDeferredValue=function(e,t){return et.H.useDeferredValue(e,t)};Te.useEffect=function(e,t){return et.
H.useEffect(e,t)};Te.useEffectEvent=function(e){return et.H.useEffectEvent(e)};Te.useId=function(){return et.H.useId()};Te.useImperativeHandle=function(e,t,o){return et.
H.useImperativeHandle(e,t,o)};Te.useInsertionEffect=function(e,t){return et.H.useInsertionEffect(e,t)};Te.useLayoutEffect=function(e,t){return et.H.useLayoutEffect(
e,t)};Te.useMemo=function(e,t){return et.H.useMemo(e,t)};Te.useOptimistic=function(e,t){return et.H.useOptimistic(e,t)};Te.useReducer=function(e,t,o){return et.
H.useReducer(e,t,o)};Te.useRef=function(e){return et.H.useRef(e)};Te.useState=function(e){return et.H.useState(e)};Te.useSyncExternalStore=function(e,t,o){return et.
H.useSyncExternalStore(e,t,o)};Te.useTransition=function(){return et.H.useTransition()};Te.version="19.3.1"});var A=Dn((EN,ov)=>{"use strict";ov.exports=tv()});var nv=Dn(uc=>{"use strict";var FT=Symbol.for("react.transitional.element"),TT=Symbol.for("react.fragment");function rv(e,t,o){var r=null;if(o!==void 0&&(r=""+o),
t.key!==void 0&&(r=""+t.key),"key"in t){o={};for(var n in t)n!=="key"&&(o[n]=t[n])}else o=t;return t=o.ref,{$$typeof:FT,type:e,key:r,ref:t!==void 0?t:null,props:o}}
uc.Fragment=TT;uc.jsx=rv;uc.jsxs=rv});var M=Dn((BN,av)=>{"use strict";av.exports=nv()});var Ev=Dn(jt=>{"use strict";var aM=A();function Dv(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);
for(var o=2;o<arguments.length;o++)t+="&args[]="+encodeURIComponent(arguments[o])}return"Minified React error #"+e+"; visit "+t+" for the full message or use th\
e non-minified dev environment for full errors and additional helpful warnings."}function Nn(){}var Zt={d:{f:Nn,r:function(){throw Error(Dv(522))},D:Nn,C:Nn,L:Nn,
m:Nn,X:Nn,S:Nn,M:Nn},p:0,findDOMNode:null},sM=Symbol.for("react.portal"),lM=Symbol.for("react.recoverable"),kv=Symbol.for("react.optimistic_key");function iM(e,t,o){
var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:sM,key:r==null?null:r===kv?kv:""+r,children:e,containerInfo:t,implementation:o}}
var fi=aM.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function wc(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credenti\
als"?t:""}jt.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=Zt;jt.browser=function(e){return{$$typeof:lM,_reason:e}};jt.createPortal=function(e,t){
var o=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(Dv(299));return iM(e,t,null,
o)};jt.flushSync=function(e){var t=fi.T,o=Zt.p;try{if(fi.T=null,Zt.p=2,e)return e()}finally{fi.T=t,Zt.p=o,Zt.d.f()}};jt.preconnect=function(e,t){typeof e=="stri\
ng"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,Zt.d.C(e,t))};jt.prefetchDNS=function(e){typeof e=="string"&&Zt.d.D(e)};
jt.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var o=t.as,r=wc(o,t.crossOrigin),n=typeof t.integrity=="string"?t.integrity:void 0,a=typeof t.
fetchPriority=="string"?t.fetchPriority:void 0;o==="style"?Zt.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:r,integrity:n,fetchPriority:a}):
o==="script"&&Zt.d.X(e,{crossOrigin:r,integrity:n,fetchPriority:a,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};jt.preinitModule=function(e,t){if(typeof e==
"string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var o=wc(t.as,t.crossOrigin);Zt.d.M(e,{crossOrigin:o,integrity:typeof t.integrity=="st\
ring"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&Zt.
d.M(e)};jt.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var o=t.as,r=wc(o,t.crossOrigin);Zt.d.L(e,o,{crossOrigin:r,
integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.
fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="strin\
g"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};jt.preloadModule=function(e,t){
if(typeof e=="string")if(t){var o=wc(t.as,t.crossOrigin);Zt.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:o,integrity:typeof t.integrity==
"string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else Zt.d.m(e)};
jt.requestFormReset=function(e){Zt.d.r(e)};jt.unstable_batchedUpdates=function(e,t){return e(t)};jt.useFormState=function(e,t,o){return fi.H.useFormState(e,t,o)};
jt.useFormStatus=function(){return fi.H.useHostTransitionStatus()};jt.version="19.3.1"});var Ln=Dn((OL,Bv)=>{"use strict";function Av(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(Av)}catch(e){console.error(e)}}Av(),Bv.exports=Ev()});var IF=Dn(hF=>{"use strict";var oi=A();function LB(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var HB=typeof Object.is=="function"?Object.is:LB,zB=oi.useState,
VB=oi.useEffect,$B=oi.useLayoutEffect,jB=oi.useDebugValue;function qB(e,t){var o=t(),r=zB({inst:{value:o,getSnapshot:t}}),n=r[0].inst,a=r[1];return $B(function(){
n.value=o,n.getSnapshot=t,Cg(n)&&a({inst:n})},[e,o,t]),VB(function(){return Cg(n)&&a({inst:n}),e(function(){Cg(n)&&a({inst:n})})},[e]),jB(o),o}function Cg(e){var t=e.
getSnapshot;e=e.value;try{var o=t();return!HB(e,o)}catch{return!0}}function WB(e,t){return t()}var UB=typeof window>"u"||typeof window.document>"u"||typeof window.
document.createElement>"u"?WB:qB;hF.useSyncExternalStore=oi.useSyncExternalStore!==void 0?oi.useSyncExternalStore:UB});var vF=Dn((qye,gF)=>{"use strict";gF.exports=IF()});function $m(e){return e==="auto"||e==="dark"||e==="light"}function sv({key:e="mantine-color-scheme-value"}={}){let t;return{get:o=>{if(typeof window>"u")return o;try{let r=window.localStorage.getItem(e);return $m(r)?r:
o}catch{return o}},set:o=>{try{window.localStorage.setItem(e,o)}catch(r){console.warn("[@mantine/core] Local storage color scheme manager was unable to save col\
or scheme.",r)}},subscribe:o=>{t=r=>{r.storageArea===window.localStorage&&r.key===e&&$m(r.newValue)&&o(r.newValue)},window.addEventListener("storage",t)},unsubscribe:()=>{
window.removeEventListener("storage",t)},clear:()=>{window.localStorage.removeItem(e)}}}var dc=v(A(),1),hs=(0,dc.createContext)(null);function or(){let e=(0,dc.use)(hs);if(!e)throw new Error("[@mantine/core] MantineProvider was not found in tree");
return e}function lv(){return or().cssVariablesResolver}function iv(){return or().classNamesPrefix}function En(){return or().getStyleNonce}function fv(){return or().
withStaticClasses}function cv(){return or().headless}function uv(){return or().stylesTransform?.sx}function dv(){return or().stylesTransform?.styles}function Ao(){
return or().env||"default"}function mv(){return or().deduplicateInlineStyles}var Sr=v(A(),1);function Is(e,t,o){return t===void 0&&o===void 0?e:t!==void 0&&o===void 0?Math.max(e,t):Math.min(t===void 0&&o!==void 0?e:Math.max(e,t),o)}function gs(e="mantine-"){return`${e}${Math.random().toString(36).slice(2,11)}`}function pv(e,t){if(e===t||Number.isNaN(e)&&Number.isNaN(t))return!0;if(!(e instanceof Object)||!(t instanceof Object))return!1;let o=Object.keys(e),{length:r}=o;
if(r!==Object.keys(t).length)return!1;for(let n=0;n<r;n+=1){let a=o[n];if(!(a in t)||e[a]!==t[a]&&!(Number.isNaN(e[a])&&Number.isNaN(t[a])))return!1}return!0}var vs=v(A(),1);function Cr(e){let t=(0,vs.useRef)(e);return(0,vs.useEffect)(()=>{t.current=e}),(0,vs.useMemo)(()=>((...o)=>t.current?.(...o)),[])}var An=v(A(),1);function rn(e,t){let{delay:o,flushOnUnmount:r,leading:n,maxWait:a}=typeof t=="number"?{delay:t,flushOnUnmount:!1,leading:!1,maxWait:void 0}:t,s=Cr(
e),l=(0,An.useRef)(0),i=(0,An.useRef)(0),f=(0,An.useRef)(null),d=(0,An.useMemo)(()=>{let c=Object.assign((...u)=>{window.clearTimeout(l.current),f.current=u;let m=c.
_isFirstCall;c._isFirstCall=!1;function x(){window.clearTimeout(l.current),window.clearTimeout(i.current),l.current=0,i.current=0,c._isFirstCall=!0,c._hasPendingCallback=
!1}function p(){a!==void 0&&i.current===0&&(i.current=window.setTimeout(()=>{if(i.current=0,l.current!==0&&c._hasPendingCallback){let I=f.current;x(),s(...I)}},
a))}if(n&&m){s(...u);let I=()=>{x()},g=()=>{l.current!==0&&x()},b=()=>{x()};c.flush=g,c.cancel=b,l.current=window.setTimeout(I,o),p();return}if(n&&!m){c._hasPendingCallback=
!0;let I=()=>{l.current!==0&&(x(),s(...u))},g=()=>{x()};c.flush=I,c.cancel=g;let b=()=>{x()};l.current=window.setTimeout(b,o),p();return}c._hasPendingCallback=!0;
let h=()=>{l.current!==0&&(x(),s(...u))},y=()=>{x()};c.flush=h,c.cancel=y,l.current=window.setTimeout(h,o),p()},{flush:()=>{},cancel:()=>{},isPending:()=>c._hasPendingCallback,
_isFirstCall:!0,_hasPendingCallback:!1});return c},[s,o,n,a]);return(0,An.useEffect)(()=>()=>{r?d.flush():d.cancel()},[d,r]),d}var ys=v(A(),1),MT=["mousedown","touchstart"];function jm(e,t,o,r=!0,n=!1){let a=(0,ys.useRef)(null),s=t||MT,l=(0,ys.useEffectEvent)(f=>{let{target:d}=f??{};if(!document.
body.contains(d)&&d?.tagName!=="HTML")return;let c=f.composedPath();Array.isArray(o)?o.every(u=>!!u&&!c.includes(u))&&e(f):a.current&&!c.includes(a.current)&&e(
f)}),i=s.join(",");return(0,ys.useEffect)(()=>{if(!r)return;let f=i.split(",");return f.forEach(d=>document.addEventListener(d,l,n)),()=>{f.forEach(d=>document.
removeEventListener(d,l,n))}},[i,r,n]),a}var mc=v(A(),1);function kT(e,t){if(typeof t=="boolean")return t;if(typeof window<"u"&&"matchMedia"in window)try{return window.matchMedia(e).matches}catch{return!1}
return!1}function pc(e,t,{getInitialValueInEffect:o}={getInitialValueInEffect:!0}){let[r,n]=(0,mc.useState)(o?t:kT(e));return(0,mc.useEffect)(()=>{try{if("match\
Media"in window){let a=window.matchMedia(e);n(a.matches);let s=l=>n(l.matches);return a.addEventListener("change",s),()=>{a.removeEventListener("change",s)}}}catch{
return}},[e]),r||!1}function qm(e,t){return pc("(prefers-color-scheme: dark)",e==="dark",t)?"dark":"light"}var co=v(A(),1);function DT(e,t,o={leading:!1}){let[r,n]=(0,co.useState)(e),a=(0,co.useRef)(!1),s=(0,co.useRef)(null),l=(0,co.useRef)(!1),i=(0,co.useRef)(e);i.current=
e;let f=(0,co.useCallback)(()=>{window.clearTimeout(s.current),s.current=null},[]),d=(0,co.useCallback)(()=>{f(),l.current=!1},[]),c=(0,co.useCallback)(()=>{s.current&&
(d(),l.current=!1,n(i.current))},[]);return(0,co.useEffect)(()=>{a.current&&(f(),!l.current&&o.leading?(l.current=!0,n(e),s.current=window.setTimeout(()=>{l.current=
!1},t)):s.current=window.setTimeout(()=>{l.current=!1,n(e)},t))},[e,o.leading,t]),(0,co.useEffect)(()=>(a.current=!0,d),[]),[r,d,{cancel:d,flush:c}]}var xc=v(A(),1),st=typeof document<"u"?xc.useLayoutEffect:xc.useEffect;var bs=v(A(),1);function ET(e,t){return e.length!==t.length||t.some((o,r)=>!Object.is(o,e[r]))}function Qt(e,t){let o=(0,bs.useRef)(!1),r=(0,bs.useRef)(null),n=(0,bs.useRef)(
void 0),a={};(0,bs.useEffect)(()=>{let s=r.current===a,l=n.current;if(r.current=a,n.current=t,!o.current){o.current=!0;return}if(!s&&!(t&&l&&!ET(l,t)))return e()},
t)}var xv=v(A(),1);function ai({opened:e,shouldReturnFocus:t=!0}){let o=(0,xv.useRef)(null),r=()=>{o.current&&"focus"in o.current&&typeof o.current.focus=="functio\
n"&&o.current?.focus({preventScroll:!0})};return Qt(()=>{let n=-1,a=s=>{s.key==="Tab"&&window.clearTimeout(n)};if(document.addEventListener("keydown",a),e)o.current=
document.activeElement;else if(t){let s=document.activeElement;n=window.setTimeout(()=>{let l=document.activeElement;(l===null||l===document.body||l===s)&&r()},
10)}return()=>{window.clearTimeout(n),document.removeEventListener("keydown",a)}},[e,t]),r}var AT=/input|select|textarea|button|object|summary|iframe/,Wm="a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [\
contenteditable], [tabindex]";function BT(e){let t=e.getAttribute("contenteditable");return t!==null&&t!=="false"}function OT(e){let t=e.nodeName.toLowerCase();
return(t==="audio"||t==="video")&&e.hasAttribute("controls")}function _T(e){return e.style.display==="none"}function NT(e){if(e.getAttribute("aria-hidden")||e.getAttribute(
"hidden")||e.getAttribute("type")==="hidden")return!1;let t=e;for(;t&&!(t===document.body||t.nodeType===11);){if(_T(t))return!1;t=t.parentNode}return!0}function Cs(e){
let t=e.getAttribute("tabindex");return t===null&&(t=void 0),parseInt(t,10)}function hc(e){let t=e.nodeName.toLowerCase(),o=!Number.isNaN(Cs(e));return(AT.test(
t)&&!e.disabled||BT(e)||OT(e)||e instanceof HTMLAnchorElement&&e.href||o)&&NT(e)}function Um(e){let t=Cs(e);return(Number.isNaN(t)||t>=0)&&hc(e)}function hv(e){
let t=Array.from(e.querySelectorAll(Wm)).filter(Um),o=t.filter(n=>Cs(n)>0).sort((n,a)=>Cs(n)-Cs(a)),r=t.filter(n=>!(Cs(n)>0));return[...o,...r]}var LT=["date","time","datetime-local","month","week"],HT=["audio","video","iframe","object","embed"];function Gm(e){return!!e&&e.tagName==="INPUT"&&e.type==="r\
adio"}function Iv(e,t){return e.name!==""&&e.name===t.name&&e.form===t.form}function zT(e){let t=e.nodeName.toLowerCase();return t==="input"?LT.includes(e.type):
HT.includes(t)}function VT(e,t){let o=hv(e);return o.filter(r=>r===t||!Gm(r)?!0:Gm(t)&&Iv(r,t)?!1:r.checked?!0:!o.some(n=>Gm(n)&&n.checked&&Iv(n,r)))}function $T(e,t,o,r){
let n=e.indexOf(t);if(n!==-1)return n+1;if(t===o)return 0;let a=r?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING,s=e.findIndex(l=>(t.compareDocumentPosition(
l)&a)!==0);return s===-1?0:s}function jT(e,t,o){let r=VT(e,t);o&&r.reverse();let n=$T(r,t,e,o);return[...r.slice(n),...r.slice(0,n)].filter(a=>a!==t)}function gv(e,t){
for(let o of e)if(o.focus(),t.activeElement===o)return}function vv(e,t){let o=e.getRootNode(),r=o.activeElement;if(!r||r!==e&&!e.contains(r))return;let n=jT(e,r,
t.shiftKey);if(zT(r)){setTimeout(()=>{let a=o.activeElement;e.isConnected&&a!==r&&a!==n[0]&&gv([...n,r],o)});return}t.preventDefault(),gv(n,o)}var Ss=v(A(),1),Km=new Set;function qT(e,t){let o=t.getRootNode().activeElement;if(!o)return!1;for(let r of Km){let n=r.current;if(r!==e&&n&&n!==t&&t.contains(n)&&
n.contains(o))return!0}return!1}function Xm(e=!0){let t=(0,Ss.useRef)(null),o=n=>{let a=n.querySelector("[data-autofocus]");if(!a){let s=Array.from(n.querySelectorAll(
Wm));a=s.find(Um)||s.find(hc)||null,!a&&hc(n)&&(a=n)}a?a.focus({preventScroll:!0}):console.warn("[@mantine/hooks/use-focus-trap] Failed to find focusable elemen\
t within provided node",n)},r=(0,Ss.useCallback)(n=>{if(e){if(n===null){t.current=null;return}t.current!==n&&(setTimeout(()=>{n.getRootNode()?o(n):console.warn(
"[@mantine/hooks/use-focus-trap] Ref node is not part of the dom",n)}),t.current=n)}},[e]);return(0,Ss.useEffect)(()=>{if(!e)return;t.current&&setTimeout(()=>{t.
current&&o(t.current)});let n=a=>{a.key!=="Tab"||a.defaultPrevented||!t.current||qT(t,t.current)||vv(t.current,a)};return Km.add(t),document.addEventListener("k\
eydown",n),()=>{Km.delete(t),document.removeEventListener("keydown",n)}},[e]),r}var yv=v(A(),1),WT=e=>(e+1)%1e6;function si(){let[,e]=(0,yv.useReducer)(WT,0);return e}var ws=v(A(),1);function Re(e){let t=(0,ws.useId)(),[o,r]=(0,ws.useState)(`mantine-${t.replace(/:/g,"")}`),n=(0,ws.useRef)(!1);return st(()=>{n.current||(n.current=
!0,r(gs()))},[]),typeof e=="string"?e:o}var Ic=v(A(),1);function Bn(e,t,o){let r=(0,Ic.useEffectEvent)(t);(0,Ic.useEffect)(()=>(window.addEventListener(e,r,o),()=>window.removeEventListener(e,r,o)),[e])}var nn=v(A(),1);function UT(e,t="use-local-storage"){try{return JSON.stringify(e)}catch{throw new Error(`@mantine/hooks ${t}: Failed to serialize the value`)}}function bv(e){
try{return e&&JSON.parse(e)}catch{return e}}function Cv(e){return{getItem:n=>{try{return window[e].getItem(n)}catch{return console.warn("use-local-storage: Fail\
ed to get value from storage, localStorage is blocked"),null}},setItem:(n,a)=>{try{window[e].setItem(n,a)}catch{console.warn("use-local-storage: Failed to set v\
alue to storage, localStorage is blocked")}},removeItem:n=>{try{window[e].removeItem(n)}catch{console.warn("use-local-storage: Failed to remove value from stora\
ge, localStorage is blocked")}}}}function Sv(e,t){let o=e==="localStorage"?"mantine-local-storage":"mantine-session-storage",{getItem:r,setItem:n,removeItem:a}=Cv(
e);return function({key:l,defaultValue:i,getInitialValueInEffect:f=!0,sync:d=!0,deserialize:c=bv,serialize:u=m=>UT(m,t)}){let m=(0,nn.useCallback)(I=>{let g;try{
g=typeof window>"u"||!(e in window)||window[e]===null||!!I}catch{g=!0}if(g)return i;let b=r(l);return b!==null?c(b):i},[l,i]),[x,p]=(0,nn.useState)(m(f)),h=(0,nn.useCallback)(
I=>{I instanceof Function?p(g=>{let b=I(g);return n(l,u(b)),queueMicrotask(()=>{window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:b}}))}),b}):(n(l,u(I)),
window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:I}})),p(I))},[l]),y=(0,nn.useCallback)(()=>{a(l),p(i),window.dispatchEvent(new CustomEvent(o,{detail:{
key:l,value:i}}))},[l,i]);return Bn("storage",I=>{d&&I.storageArea===window[e]&&I.key===l&&p(c(I.newValue??void 0))}),Bn(o,I=>{d&&I.detail.key===l&&p(I.detail.value)}),
(0,nn.useEffect)(()=>{i!==void 0&&x===void 0&&h(i)},[i,x,h]),(0,nn.useEffect)(()=>{let I=m();I!==void 0&&h(I)},[l]),[x===void 0?i:x,h,y]}}function wv(e){let{getItem:t}=Cv(
e);return function({key:r,defaultValue:n,deserialize:a=bv}){let s;try{s=typeof window>"u"||!(e in window)||window[e]===null}catch{s=!0}if(s)return n;let l=t(r);
return l!==null?a(l):n}}function GT(e){return Sv("localStorage","use-local-storage")(e)}var KT=wv("localStorage");var Rv=v(A(),1);function xa(e,t){if(typeof e=="function")return e(t);typeof e=="object"&&e!==null&&"current"in e&&(e.current=t)}function Rs(...e){let t=new Map;
return o=>{if(e.forEach(r=>{let n=xa(r,o);n&&t.set(r,n)}),t.size>0)return()=>{e.forEach(r=>{let n=t.get(r);n&&typeof n=="function"?n():xa(r,null)}),t.clear()}}}
function xe(...e){return(0,Rv.useCallback)(Rs(...e),e)}var Pv=v(A(),1);function Pe({value:e,defaultValue:t,finalValue:o,onChange:r=()=>{}}){let[n,a]=(0,Pv.useState)(t!==void 0?t:o),s=(l,...i)=>{a(l),r?.(l,...i)};return e!==
void 0?[e,r,!0]:[n,s,!1]}var _n=v(A(),1);function On(e,t){let o=t-e+1;return Array.from({length:o},(r,n)=>n+e)}var gc="dots";function Ym({total:e,siblings:t=1,boundaries:o=1,page:r,initialPage:n,
onChange:a,startValue:s=1}){let l=Math.max(Math.trunc(s),1),i=Math.max(Math.trunc(e),l),f=i-l+1,d=n??l,[c,u]=Pe({value:r,onChange:a,defaultValue:d,finalValue:d}),
m=(0,_n.useCallback)(I=>{I<l?u(l):I>i?u(i):u(I)},[l,i,u]),x=(0,_n.useCallback)(()=>m(c+1),[c,m]),p=(0,_n.useCallback)(()=>m(c-1),[c,m]),h=(0,_n.useCallback)(()=>m(
l),[m,l]),y=(0,_n.useCallback)(()=>m(i),[i,m]);return{range:(0,_n.useMemo)(()=>{if(t*2+3+o*2>=f)return On(l,i);let I=Math.max(c-t,l+o-1),g=Math.min(c+t,i-o),b=I>
l+o+1,C=g<i-(o+1);if(!b&&C){let R=t*2+o+2;return[...On(l,l+R-1),gc,...On(i-(o-1),i)]}if(b&&!C){let R=o+1+2*t;return[...On(l,l+o-1),gc,...On(i-R,i)]}return[...On(
l,l+o-1),gc,...On(I,g),gc,...On(i-o+1,i)]},[f,t,c,l,i,o]),active:c,setPage:m,next:x,previous:p,first:h,last:y}}function rr(e,t){return pc("(prefers-reduced-motion: reduce)",e,t)}var li=v(A(),1);function XT(e,t){if(!e||!t)return!1;if(e===t)return!0;if(e.length!==t.length)return!1;for(let o=0;o<e.length;o+=1)if(!pv(e[o],t[o]))return!1;return!0}
function YT(e){let t=(0,li.useRef)([]),o=(0,li.useRef)(0);return XT(t.current,e)||(t.current=e,o.current+=1),[o.current]}function vc(e,t){(0,li.useEffect)(e,YT(
t))}var QT={" ":"space",ArrowLeft:"arrowleft",ArrowRight:"arrowright",ArrowUp:"arrowup",ArrowDown:"arrowdown",Escape:"escape",Esc:"escape",esc:"escape",Enter:"enter",
Tab:"tab",Backspace:"backspace",Delete:"delete",Insert:"insert",Home:"home",End:"end",PageUp:"pageup",PageDown:"pagedown","+":"plus","-":"minus","*":"asterisk",
"/":"slash"};function yc(e){let t=e.replace("Key","").toLowerCase();return QT[e]||t}function ZT(e){let t=e.toLowerCase().split("+").map(a=>a.trim()),o={alt:t.includes(
"alt"),ctrl:t.includes("ctrl"),meta:t.includes("meta"),mod:t.includes("mod"),shift:t.includes("shift")},r=["alt","ctrl","meta","shift","mod"],n=t.find(a=>!r.includes(
a));return{...o,key:n==="[plus]"?"+":n}}function JT(e,t,o){let{alt:r,ctrl:n,meta:a,mod:s,shift:l,key:i}=e,{altKey:f,ctrlKey:d,metaKey:c,shiftKey:u,key:m,code:x}=t;
if(r!==f)return!1;if(s){if(!d&&!c)return!1}else if(n!==d||a!==c)return!1;return l!==u?!1:!!(i&&(o?yc(x)===yc(i):yc(m??x)===yc(i)))}function Fv(e,t){return o=>JT(
ZT(e),o,t)}var bc=v(A(),1);function eM(e,t,o=!1){return e.target instanceof HTMLElement?(o||!e.target.isContentEditable)&&!t.includes(e.target.tagName):!0}function tM(e,t=[
"INPUT","TEXTAREA","SELECT"],o=!1){let r=(0,bc.useEffectEvent)(n=>{e.forEach(([a,s,l])=>{let{preventDefault:i=!0,usePhysicalKeys:f=!1}=l||{};Fv(a,f)(n)&&eM(n,t,
o)&&(i&&n.preventDefault(),s(n))})});(0,bc.useEffect)(()=>(document.documentElement.addEventListener("keydown",r),()=>document.documentElement.removeEventListener(
"keydown",r)),[])}var Ps=v(A(),1);function oM(e=!1,t={}){let[o,r]=(0,Ps.useState)(e),n=(0,Ps.useCallback)(()=>{r(s=>s||(t.onOpen?.(),!0))},[t.onOpen]),a=(0,Ps.useCallback)(()=>{r(
s=>s&&(t.onClose?.(),!1))},[t.onClose]);return[o,{open:n,close:a,toggle:(0,Ps.useCallback)(()=>{o?a():n()},[a,n,o]),set:r}]}var ha=v(A(),1);function Qm(e,t,o={autoInvoke:!1}){let r=(0,ha.useRef)(null),n=Cr(e),a=(0,ha.useCallback)((...l)=>{r.current||(r.current=window.setTimeout(()=>{
n(...l),r.current=null},t))},[t]),s=(0,ha.useCallback)(()=>{r.current&&(window.clearTimeout(r.current),r.current=null)},[]);return(0,ha.useEffect)(()=>(o.autoInvoke&&
a(),s),[s,a]),{start:a,clear:s}}var Cc=v(A(),1);function Zm(e){let t=(0,Cc.useRef)(void 0);return(0,Cc.useEffect)(()=>{t.current=e},[e]),t.current}var ii=v(A(),1);function Jm(e,t,o){let r=(0,ii.useRef)(null);(0,ii.useEffect)(()=>{r.current&&(r.current.disconnect(),r.current=null);let n=typeof o=="function"?o():o;return n&&
(r.current=new MutationObserver(e),r.current.observe(n,t)),()=>{r.current&&(r.current.disconnect(),r.current=null)}},[e,t,o])}var Sc=v(A(),1);function ep(){let[e,t]=(0,Sc.useState)(!1);return(0,Sc.useEffect)(()=>t(!0),[]),e}var an=v(A(),1),rM=["mouse","touch"],nM=10;function op(e,t={}){let{threshold:o=400,events:r=rM,cancelOnMove:n=!1,onStart:a,onFinish:s,onCancel:l}=t,i=(0,an.useRef)(
!1),f=(0,an.useRef)(!1),d=(0,an.useRef)(-1),c=(0,an.useRef)(null);(0,an.useEffect)(()=>()=>window.clearTimeout(d.current),[]);let u=r.join(",");return(0,an.useMemo)(
()=>{if(typeof e!="function")return{};let m=n!==!1,x=n===!0?nM:n===!1?0:n,p=g=>{!Mv(g)&&!tp(g)||(a&&a(g),c.current=Tv(g),f.current=!0,d.current=window.setTimeout(
()=>{e(g),i.current=!0},o))},h=g=>{!Mv(g)&&!tp(g)||(i.current?s&&s(g):f.current&&l&&l(g),i.current=!1,f.current=!1,c.current=null,d.current!==-1&&(window.clearTimeout(
d.current),d.current=-1))},y=g=>{if(!m||!f.current||i.current)return;let b=Tv(g);if(!b||!c.current)return;let C=b.x-c.current.x,R=b.y-c.current.y;Math.sqrt(C*C+
R*R)>x&&h(g)},I={};return r.includes("mouse")&&(I.onMouseDown=p,I.onMouseUp=h,I.onMouseLeave=h,m&&(I.onMouseMove=y)),r.includes("touch")&&(I.onTouchStart=p,I.onTouchEnd=
h,I.onTouchCancel=h,m&&(I.onTouchMove=y)),I},[e,o,l,s,a,n,u])}function Tv(e){if(tp(e)){let t=e.touches[0]??e.changedTouches[0];return t?{x:t.clientX,y:t.clientY}:
null}return{x:e.clientX,y:e.clientY}}function tp(e){return window.TouchEvent?e.nativeEvent instanceof TouchEvent:"touches"in e.nativeEvent}function Mv(e){return e.
nativeEvent instanceof MouseEvent}var sn=v(A(),1),Rc=v(Ln(),1);function fM(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function rp(e){return e.current?
e.current.scrollHeight:"auto"}function ci(e){return typeof e=="number"&&e>0}function np({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,
onTransitionStart:r,expanded:n,keepMounted:a}){let s={height:0,overflow:"hidden",...a?{}:{display:"none"}},l=(0,sn.useEffectEvent)(()=>r?.()),i=(0,sn.useEffectEvent)(
()=>o?.()),f=(0,sn.useRef)(null),[d,c]=(0,sn.useState)(n?{}:s),[u,m]=(0,sn.useState)(n?"entered":"exited"),x=g=>{(0,Rc.flushSync)(()=>c(g))},p=g=>{x(b=>({...b,...g}))},
h=g=>{let b=e??fM(g);return{transition:`height ${b}ms ${t}, opacity ${b}ms ${t}`}},y=(0,sn.useRef)(0);Qt(()=>{y.current+=1;let g=y.current,b=()=>y.current===g;e!==
0&&l(),n?window.requestAnimationFrame(()=>{!b()||!f.current||((0,Rc.flushSync)(()=>m("entering")),p({willChange:"height",display:"block",overflow:"hidden"}),window.
requestAnimationFrame(()=>{if(!b()||!f.current)return;let C=rp(f);if(!ci(C)){x({}),m("entered"),i();return}p({...h(C),height:C})}))}):window.requestAnimationFrame(
()=>{if(!b()||!f.current)return;(0,Rc.flushSync)(()=>m("exiting"));let C=rp(f);if(!ci(C)){x(s),m("exited"),i();return}p({...h(C),willChange:"height",height:C}),
window.requestAnimationFrame(()=>{!b()||!f.current||p({height:0,overflow:"hidden"})})})},[n]);let I=g=>{if(!(g.target!==f.current||g.propertyName!=="height"))if(n){
let b=rp(f);b===d.height?x({}):p({height:b}),m("entered"),i()}else d.height===0&&(x(s),m("exited"),i())};return{state:u,getCollapseProps:g=>({"aria-hidden":!n,inert:!n,
ref:Rs(f,g?.ref),onTransitionEnd:I,style:{boxSizing:"border-box",...g?.style,...d}})}}var ln=v(A(),1),Pc=v(Ln(),1);function cM(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function ap(e){return e.current?
e.current.scrollWidth:"auto"}function sp({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,onTransitionStart:r,expanded:n,keepMounted:a}){
let s={width:0,overflow:"hidden",...a?{}:{display:"none"}},l=(0,ln.useEffectEvent)(()=>r?.()),i=(0,ln.useEffectEvent)(()=>o?.()),f=(0,ln.useRef)(null),[d,c]=(0,ln.useState)(
n?{}:s),[u,m]=(0,ln.useState)(n?"entered":"exited"),x=g=>{(0,Pc.flushSync)(()=>c(g))},p=g=>{x(b=>({...b,...g}))},h=g=>{let b=e??cM(g);return{transition:`width ${b}\
ms ${t}, opacity ${b}ms ${t}`}},y=(0,ln.useRef)(0);Qt(()=>{y.current+=1;let g=y.current,b=()=>y.current===g;e!==0&&l(),n?window.requestAnimationFrame(()=>{!b()||
!f.current||((0,Pc.flushSync)(()=>m("entering")),p({willChange:"width",display:"block",overflow:"hidden"}),window.requestAnimationFrame(()=>{if(!b()||!f.current)
return;let C=ap(f);if(!ci(C)){x({}),m("entered"),i();return}p({...h(C),width:C})}))}):window.requestAnimationFrame(()=>{if(!b()||!f.current)return;(0,Pc.flushSync)(
()=>m("exiting"));let C=ap(f);if(!ci(C)){x(s),m("exited"),i();return}p({...h(C),willChange:"width",width:C}),window.requestAnimationFrame(()=>{!b()||!f.current||
p({width:0,overflow:"hidden"})})})},[n]);let I=g=>{if(!(g.target!==f.current||g.propertyName!=="width"))if(n){let b=ap(f);b===d.width?x({}):p({width:b}),m("ente\
red"),i()}else d.width===0&&(x(s),m("exited"),i())};return{state:u,getCollapseProps:g=>({"aria-hidden":!n,inert:!n,ref:Rs(f,g?.ref),onTransitionEnd:I,style:{boxSizing:"\
border-box",...g?.style,...d}})}}var fn=v(A(),1),uM=100;function Fs(e){return e>0?1:e<0?-1:0}function Ov(e){let t=e??0;return typeof t=="number"?[t,t]:t}function dM(){return{isActive:!1,pointerId:-1,
startXY:[0,0],prevXY:[0,0],startTimestamp:0,prevTimestamp:0,thresholdMet:!1,firstFired:!1,lockedAxis:null,canceled:!1,lastVelocity:[0,0]}}function lp(e,t={}){let[
o,r]=(0,fn.useState)(!1),n=(0,fn.useRef)(e);n.current=e;let a=(0,fn.useRef)(t);a.current=t;let s=(0,fn.useRef)(dM()),l=(0,fn.useRef)(null);return{ref:(0,fn.useCallback)(
i=>{if(!i)return;let f=new AbortController,d=I=>{let g=a.current,b=s.current;if(g.axis==="x")return[I[0],0];if(g.axis==="y")return[0,I[1]];if(g.axis==="lock"){if(b.
lockedAxis===null){let C=g.axisThreshold??1;(Math.abs(I[0])>C||Math.abs(I[1])>C)&&(b.lockedAxis=Math.abs(I[0])>=Math.abs(I[1])?"x":"y")}if(b.lockedAxis==="x")return[
I[0],0];if(b.lockedAxis==="y")return[0,I[1]]}return I},c=()=>{let I=s.current;I.isActive=!1,I.pointerId=-1,I.thresholdMet=!1,I.firstFired=!1,I.lockedAxis=null,I.
canceled=!1,r(!1),document.body.style.userSelect="",document.body.style.webkitUserSelect="",l.current?.abort(),l.current=null},u=()=>{s.current.isActive&&(s.current.
canceled=!0,c())},m=()=>{r(!0),document.body.style.userSelect="none",document.body.style.webkitUserSelect="none"},x=I=>{if(a.current.enabled===!1||I.button!==0||
s.current.isActive)return;let g=s.current;g.isActive=!0,g.pointerId=I.pointerId,g.startXY=[I.clientX,I.clientY],g.prevXY=[I.clientX,I.clientY],g.startTimestamp=
I.timeStamp,g.prevTimestamp=I.timeStamp,g.thresholdMet=!1,g.firstFired=!1,g.lockedAxis=null,g.canceled=!1,g.lastVelocity=[0,0];let[b,C]=Ov(a.current.threshold);
b===0&&C===0&&(g.thresholdMet=!0,g.firstFired=!0,m(),n.current({xy:[I.clientX,I.clientY],initial:[I.clientX,I.clientY],movement:[0,0],delta:[0,0],distance:[0,0],
direction:[0,0],velocity:[0,0],elapsedTime:0,first:!0,last:!1,active:!0,tap:!1,canceled:!1,cancel:u,event:I})),l.current?.abort(),l.current=new AbortController;
let R=l.current.signal;document.addEventListener("pointermove",p,{signal:R}),document.addEventListener("pointerup",h,{signal:R}),document.addEventListener("poin\
tercancel",y,{signal:R})},p=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=[I.clientX-g.startXY[0],I.clientY-g.startXY[1]];if(!g.thresholdMet){
let[j,N]=Ov(a.current.threshold);if(Math.abs(b[0])<j&&Math.abs(b[1])<N){g.prevXY=[I.clientX,I.clientY],g.prevTimestamp=I.timeStamp;return}g.thresholdMet=!0,m()}
let C=d(b),R=[I.clientX-g.prevXY[0],I.clientY-g.prevXY[1]],S=d(R),P=I.timeStamp-g.prevTimestamp,_=P>0?[Math.abs(S[0])/P,Math.abs(S[1])/P]:g.lastVelocity;g.lastVelocity=
_;let z=!g.firstFired;g.firstFired=!0,g.prevXY=[I.clientX,I.clientY],g.prevTimestamp=I.timeStamp,n.current({xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:C,
delta:S,distance:[Math.abs(C[0]),Math.abs(C[1])],direction:[Fs(S[0]),Fs(S[1])],velocity:_,elapsedTime:I.timeStamp-g.startTimestamp,first:z,last:!1,active:!0,tap:!1,
canceled:!1,cancel:u,event:I})},h=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=a.current;if(!g.thresholdMet){if(b.filterTaps){let H=[
I.clientX-g.startXY[0],I.clientY-g.startXY[1]],T=d(H),U=[Math.abs(T[0]),Math.abs(T[1])],V=Math.max(U[0],U[1])<(b.tapThreshold??3);n.current({xy:[I.clientX,I.clientY],
initial:[...g.startXY],movement:T,delta:T,distance:U,direction:[Fs(T[0]),Fs(T[1])],velocity:[0,0],elapsedTime:I.timeStamp-g.startTimestamp,first:!0,last:!0,active:!1,
tap:V,canceled:!1,cancel:u,event:I})}c();return}let C=[I.clientX-g.startXY[0],I.clientY-g.startXY[1]],R=d(C),S=[Math.abs(R[0]),Math.abs(R[1])],P=[I.clientX-g.prevXY[0],
I.clientY-g.prevXY[1]],_=d(P),z=I.timeStamp-g.prevTimestamp>uM?[0,0]:g.lastVelocity,j=Math.max(S[0],S[1]),N=b.filterTaps===!0&&j<(b.tapThreshold??3);n.current({
xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:R,delta:_,distance:S,direction:[Fs(_[0]),Fs(_[1])],velocity:z,elapsedTime:I.timeStamp-g.startTimestamp,
first:!g.firstFired,last:!0,active:!1,tap:N,canceled:!1,cancel:u,event:I}),c()},y=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=[I.
clientX-g.startXY[0],I.clientY-g.startXY[1]],C=d(b);n.current({xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:C,delta:[0,0],distance:[Math.abs(C[0]),Math.
abs(C[1])],direction:[0,0],velocity:[0,0],elapsedTime:I.timeStamp-g.startTimestamp,first:!g.firstFired,last:!0,active:!1,tap:!1,canceled:!0,cancel:u,event:I}),c()};
return i.addEventListener("pointerdown",x,{signal:f.signal}),()=>{f.abort(),l.current?.abort(),l.current=null,s.current.isActive&&(s.current.isActive=!1,r(!1),document.
body.style.userSelect="",document.body.style.webkitUserSelect="")}},[]),active:o}}function Ts(e,t){let o=typeof window<"u"&&"matchMedia"in window&&window.matchMedia("(prefers-color-scheme: dark)")?.matches,r=e!=="auto"?e:o?"dark":"light";t()?.
setAttribute("data-mantine-color-scheme",r)}function _v({manager:e,defaultColorScheme:t,getRootElement:o,forceColorScheme:r}){let n=(0,Sr.useRef)(null),[a,s]=(0,Sr.useState)(
()=>e.get(t)),l=r||a,i=(0,Sr.useCallback)(d=>{r||(Ts(d,o),s(d),e.set(d))},[e.set,l,r]),f=(0,Sr.useCallback)(()=>{s(t),Ts(t,o),e.clear()},[e.clear,t]);return(0,Sr.useEffect)(
()=>(e.subscribe(i),e.unsubscribe),[e.subscribe,e.unsubscribe]),st(()=>{Ts(e.get(t),o)},[]),(0,Sr.useEffect)(()=>{if(r)return Ts(r,o),()=>{};r===void 0&&Ts(a,o),
typeof window<"u"&&"matchMedia"in window&&(n.current=window.matchMedia("(prefers-color-scheme: dark)"));let d=c=>{a==="auto"&&Ts(c.matches?"dark":"light",o)};return n.
current?.addEventListener("change",d),()=>n.current?.removeEventListener("change",d)},[a,r]),{colorScheme:l,setColorScheme:i,clearColorScheme:f}}function Nv(e){return e==="0rem"?"0rem":`calc(${e} * var(--mantine-scale))`}function Lv(e,{shouldScale:t=!1}={}){function o(r){if(r===0||r==="0")return`0${e}`;if(typeof r==
"number"){let n=`${r/16}${e}`;return t?Nv(n):n}if(typeof r=="string"){if(r===""||r.startsWith("calc(")||r.startsWith("clamp(")||r.includes("rgba("))return r;if(r.
includes(","))return r.split(",").map(a=>o(a)).join(",");if(r.includes(" "))return r.split(" ").map(a=>o(a)).join(" ");let n=r.replace("px","");if(!Number.isNaN(
Number(n))){let a=`${Number(n)/16}${e}`;return t?Nv(a):a}}return r}return o}var D=Lv("rem",{shouldScale:!0}),Ia=Lv("em");function cn(e,t){return typeof e.primaryShade=="number"?e.primaryShade:t==="dark"?e.primaryShade.dark:e.primaryShade.light}function mM(e){return/^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)}function pM(e){let t=e.replace("#","");if(t.length===3){let r=t.split("");t=[r[0],r[0],r[1],
r[1],r[2],r[2]].join("")}if(t.length===8){let r=parseInt(t.slice(6,8),16)/255;return{r:parseInt(t.slice(0,2),16),g:parseInt(t.slice(2,4),16),b:parseInt(t.slice(
4,6),16),a:r}}let o=parseInt(t,16);return{r:o>>16&255,g:o>>8&255,b:o&255,a:1}}function xM(e){let[t,o,r,n]=e.replace(/[^0-9,./]/g,"").split(/[/,]/).map(Number);return{
r:t,g:o,b:r,a:n===void 0?1:n}}function hM(e){let t=e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);if(!t)return{r:0,
g:0,b:0,a:1};let o=parseInt(t[1],10),r=parseInt(t[2],10)/100,n=parseInt(t[3],10)/100,a=t[5]?parseFloat(t[5]):void 0,s=(1-Math.abs(2*n-1))*r,l=o/60,i=s*(1-Math.abs(
l%2-1)),f=n-s/2,d,c,u;return l>=0&&l<1?(d=s,c=i,u=0):l>=1&&l<2?(d=i,c=s,u=0):l>=2&&l<3?(d=0,c=s,u=i):l>=3&&l<4?(d=0,c=i,u=s):l>=4&&l<5?(d=i,c=0,u=s):(d=s,c=0,u=
i),{r:Math.round((d+f)*255),g:Math.round((c+f)*255),b:Math.round((u+f)*255),a:a||1}}function Ms(e){return mM(e)?pM(e):e.startsWith("rgb")?xM(e):e.startsWith("hs\
l")?hM(e):{r:0,g:0,b:0,a:1}}function ip(e){return e<=.03928?e/12.92:((e+.055)/1.055)**2.4}function IM(e){let t=e.match(/oklch\((.*?)%\s/);return t?parseFloat(t[1]):null}function gM(e){if(e.
startsWith("oklch("))return(IM(e)||0)/100;let{r:t,g:o,b:r}=Ms(e),n=t/255,a=o/255,s=r/255,l=ip(n),i=ip(a),f=ip(s);return .2126*l+.7152*i+.0722*f}function ks(e,t=.179){
return e.startsWith("var(")?!1:gM(e)>t}function lt({color:e,theme:t,colorScheme:o}){if(typeof e!="string")throw new Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instea\
d got ${typeof e}`);if(e==="bright")return{color:e,value:o==="dark"?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:ks(o==="dark"?t.white:t.black,t.luminanceThreshold),
variable:"--mantine-color-bright"};if(e==="dimmed")return{color:e,value:o==="dark"?t.colors.dark[2]:t.colors.gray[7],shade:void 0,isThemeColor:!1,isLight:ks(o===
"dark"?t.colors.dark[2]:t.colors.gray[6],t.luminanceThreshold),variable:"--mantine-color-dimmed"};if(e==="white"||e==="black")return{color:e,value:e==="white"?t.
white:t.black,shade:void 0,isThemeColor:!1,isLight:ks(e==="white"?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-${e}`};let[r,n]=e.split("."),a=n?
Number(n):void 0,s=r in t.colors;if(s){let l=a!==void 0?t.colors[r][a]:t.colors[r][cn(t,o||"light")];return{color:r,value:l,shade:a,isThemeColor:s,isLight:ks(l,
t.luminanceThreshold),variable:n?`--mantine-color-${r}-${a}`:`--mantine-color-${r}-filled`}}return{color:e,value:e,isThemeColor:s,isLight:ks(e,t.luminanceThreshold),
shade:a,variable:void 0}}function Ds(e){return!!e&&typeof e=="object"&&"mantine-virtual-color"in e}function un(e,t){if(e.startsWith("var("))return`color-mix(in srgb, ${e}, black ${t*100}%)`;let{r:o,g:r,b:n,a}=Ms(e),s=1-t,l=i=>Math.round(i*s);return`rgba(${l(o)}\
, ${l(r)}, ${l(n)}, ${a})`}function Me(e,t){let o=lt({color:e||t.primaryColor,theme:t});return o.variable?`var(${o.variable})`:e}function ui(e,t){let o={from:e?.from||t.defaultGradient.from,to:e?.to||t.defaultGradient.to,deg:e?.deg??t.defaultGradient.deg??0},r=Me(o.from,t),n=Me(o.to,t);return`\
linear-gradient(${o.deg}deg, ${r} 0%, ${n} 100%)`}function wr(e,t){if(typeof e!="string"||t>1||t<0)return"rgba(0, 0, 0, 1)";if(e.startsWith("var("))return`color-mix(in srgb, ${e}, transparent ${(1-t)*100}%)`;if(e.
startsWith("oklch"))return e.includes("/")?e.replace(/\/\s*[\d.]+\s*\)/,`/ ${t})`):e.replace(")",` / ${t})`);let{r:o,g:r,b:n}=Ms(e);return`rgba(${o}, ${r}, ${n}\
, ${t})`}var fp=wr;var Hv=({color:e,theme:t,variant:o,gradient:r,autoContrast:n})=>{let a=lt({color:e,theme:t}),s=typeof n=="boolean"?n:t.autoContrast;if(o==="none")return{background:"\
transparent",hover:"transparent",color:"inherit",border:"none"};if(o==="filled"){let l=a.isThemeColor&&a.shade===void 0&&Ds(t.colors[a.color]),i=s?l?`var(--mant\
ine-color-${a.color}-contrast)`:a.isLight?"var(--mantine-color-black)":"var(--mantine-color-white)":"var(--mantine-color-white)";return a.isThemeColor?a.shade===
void 0?{background:`var(--mantine-color-${e}-filled)`,hover:`var(--mantine-color-${e}-filled-hover)`,color:i,border:`${D(1)} solid transparent`}:{background:`va\
r(--mantine-color-${a.color}-${a.shade})`,hover:`var(--mantine-color-${a.color}-${a.shade===9?8:a.shade+1})`,color:i,border:`${D(1)} solid transparent`}:{background:e,
hover:un(e,.1),color:i,border:`${D(1)} solid transparent`}}if(o==="light"){if(a.isThemeColor){if(a.shade===void 0)return{background:`var(--mantine-color-${e}-li\
ght)`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[a.color][a.
shade];return{background:l,hover:un(l,.1),color:`var(--mantine-color-${a.color}-light-color)`,border:`${D(1)} solid transparent`}}return{background:wr(e,.1),hover:wr(
e,.12),color:e,border:`${D(1)} solid transparent`}}if(o==="outline")return a.isThemeColor?a.shade===void 0?{background:"transparent",hover:`var(--mantine-color-${e}\
-outline-hover)`,color:`var(--mantine-color-${e}-outline)`,border:`${D(1)} solid var(--mantine-color-${e}-outline)`}:{background:"transparent",hover:wr(t.colors[a.
color][a.shade],.05),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${D(1)} solid var(--mantine-color-${a.color}-${a.shade})`}:{background:"transpar\
ent",hover:wr(e,.05),color:e,border:`${D(1)} solid ${e}`};if(o==="subtle"){if(a.isThemeColor){if(a.shade===void 0)return{background:"transparent",hover:`var(--m\
antine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[a.color][a.shade];return{background:"\
transparent",hover:wr(l,.12),color:`var(--mantine-color-${a.color}-${Math.min(a.shade,6)})`,border:`${D(1)} solid transparent`}}return{background:"transparent",
hover:wr(e,.12),color:e,border:`${D(1)} solid transparent`}}return o==="transparent"?a.isThemeColor?a.shade===void 0?{background:"transparent",hover:"transparen\
t",color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:`var(--mantine-color-${a.
color}-${Math.min(a.shade,6)})`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:e,border:`${D(1)} solid transparent`}:o===
"white"?a.isThemeColor?a.shade===void 0?{background:"var(--mantine-color-white)",hover:un(t.white,.01),color:`var(--mantine-color-${e}-filled)`,border:`${D(1)} \
solid transparent`}:{background:"var(--mantine-color-white)",hover:un(t.white,.01),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${D(1)} solid tran\
sparent`}:{background:"var(--mantine-color-white)",hover:un(t.white,.01),color:e,border:`${D(1)} solid transparent`}:o==="gradient"?{background:ui(r,t),hover:ui(
r,t),color:"var(--mantine-color-white)",border:"none"}:o==="default"?{background:"var(--mantine-color-default)",hover:"var(--mantine-color-default-hover)",color:"\
var(--mantine-color-default-color)",border:`${D(1)} solid var(--mantine-color-default-border)`}:{}};var zv={dark:["#C9C9C9","#b8b8b8","#828282","#696969","#424242","#3b3b3b","#2e2e2e","#242424","#1f1f1f","#141414"],gray:["#f8f9fa","#f1f3f5","#e9ecef","#dee2e6",
"#ced4da","#adb5bd","#868e96","#495057","#343a40","#212529"],red:["#fff5f5","#ffe3e3","#ffc9c9","#ffa8a8","#ff8787","#ff6b6b","#fa5252","#f03e3e","#e03131","#c9\
2a2a"],pink:["#fff0f6","#ffdeeb","#fcc2d7","#faa2c1","#f783ac","#f06595","#e64980","#d6336c","#c2255c","#a61e4d"],grape:["#f8f0fc","#f3d9fa","#eebefa","#e599f7",
"#da77f2","#cc5de8","#be4bdb","#ae3ec9","#9c36b5","#862e9c"],violet:["#f3f0ff","#e5dbff","#d0bfff","#b197fc","#9775fa","#845ef7","#7950f2","#7048e8","#6741d9","\
#5f3dc4"],indigo:["#edf2ff","#dbe4ff","#bac8ff","#91a7ff","#748ffc","#5c7cfa","#4c6ef5","#4263eb","#3b5bdb","#364fc7"],blue:["#e7f5ff","#d0ebff","#a5d8ff","#74c\
0fc","#4dabf7","#339af0","#228be6","#1c7ed6","#1971c2","#1864ab"],cyan:["#e3fafc","#c5f6fa","#99e9f2","#66d9e8","#3bc9db","#22b8cf","#15aabf","#1098ad","#0c8599",
"#0b7285"],teal:["#e6fcf5","#c3fae8","#96f2d7","#63e6be","#38d9a9","#20c997","#12b886","#0ca678","#099268","#087f5b"],green:["#ebfbee","#d3f9d8","#b2f2bb","#8ce\
99a","#69db7c","#51cf66","#40c057","#37b24d","#2f9e44","#2b8a3e"],lime:["#f4fce3","#e9fac8","#d8f5a2","#c0eb75","#a9e34b","#94d82d","#82c91e","#74b816","#66a80f",
"#5c940d"],yellow:["#fff9db","#fff3bf","#ffec99","#ffe066","#ffd43b","#fcc419","#fab005","#f59f00","#f08c00","#e67700"],orange:["#fff4e6","#ffe8cc","#ffd8a8","#\
ffc078","#ffa94d","#ff922b","#fd7e14","#f76707","#e8590c","#d9480f"]};var Vv="-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji",di={scale:1,fontSmoothing:!0,focusRing:"\
auto",white:"#fff",black:"#000",colors:zv,primaryShade:{light:6,dark:8},primaryColor:"blue",variantColorResolver:Hv,autoContrast:!1,luminanceThreshold:.3,fontFamily:Vv,
fontFamilyMonospace:"ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace",respectReducedMotion:!1,cursorType:"default",
defaultGradient:{from:"blue",to:"cyan",deg:45},defaultRadius:"md",activeClassName:"mantine-active",focusClassName:"",headings:{fontFamily:Vv,fontWeight:"700",textWrap:"\
wrap",sizes:{h1:{fontSize:D(34),lineHeight:"1.3"},h2:{fontSize:D(26),lineHeight:"1.35"},h3:{fontSize:D(22),lineHeight:"1.4"},h4:{fontSize:D(18),lineHeight:"1.45"},
h5:{fontSize:D(16),lineHeight:"1.5"},h6:{fontSize:D(14),lineHeight:"1.5"}}},fontSizes:{xs:D(12),sm:D(14),md:D(16),lg:D(18),xl:D(20)},lineHeights:{xs:"1.4",sm:"1\
.45",md:"1.55",lg:"1.6",xl:"1.65"},fontWeights:{regular:"400",medium:"600",bold:"700"},radius:{xs:D(2),sm:D(4),md:D(8),lg:D(16),xl:D(32)},spacing:{xs:D(10),sm:D(
12),md:D(16),lg:D(20),xl:D(32)},breakpoints:{xs:"36em",sm:"48em",md:"62em",lg:"75em",xl:"88em"},shadows:{xs:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), 0 ${D(1)} ${D(
2)} rgba(0, 0, 0, 0.1)`,sm:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(10)} ${D(15)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(7)} ${D(7)} ${D(-5)}`,
md:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(20)} ${D(25)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(10)} ${D(10)} ${D(-5)}`,lg:`0 ${D(1)} ${D(
3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(28)} ${D(23)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(12)} ${D(12)} ${D(-7)}`,xl:`0 ${D(1)} ${D(3)} rgba(0, 0, 0,\
 0.05), rgba(0, 0, 0, 0.05) 0 ${D(36)} ${D(28)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(17)} ${D(17)} ${D(-7)}`},other:{},components:{}};function cp(e){return e&&typeof e=="object"&&!Array.isArray(e)}function mi(e,t){let o={...e},r=t;return cp(e)&&cp(t)&&Object.keys(t).forEach(n=>{cp(r[n])&&n in e?
o[n]=mi(o[n],r[n]):o[n]=r[n]}),o}var vM="[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#prima\
ry-color",$v="[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }";function up(e){return e<
0||e>9?!1:parseInt(e.toString(),10)===e}function jv(e){if(!(e.primaryColor in e.colors))throw new Error(vM);if(typeof e.primaryShade=="object"&&(!up(e.primaryShade.
dark)||!up(e.primaryShade.light)))throw new Error($v);if(typeof e.primaryShade=="number"&&!up(e.primaryShade))throw new Error($v)}function qv(e,t){if(!t)return jv(
e),e;let o=mi(e,t);return t.fontFamily&&!t.headings?.fontFamily&&(o.headings={...o.headings,fontFamily:t.fontFamily}),jv(o),o}var ga=v(A(),1),Wv=v(M(),1),Fc=(0,ga.createContext)(null),Uv=()=>(0,ga.use)(Fc)||di;function Ee(){let e=(0,ga.use)(Fc);if(!e)throw new Error("@mantine/core: Man\
tineProvider was not found in component tree, make sure you have it in your app");return e}function pi({theme:e,children:t,inherit:o=!0}){let r=Uv(),n=(0,ga.useMemo)(
()=>qv(o?r:di,e),[e,r,o]);return(0,Wv.jsx)(Fc,{value:n,children:t})}pi.displayName="@mantine/core/MantineThemeProvider";function He(e){return Object.keys(e)}function yM(e){return typeof e!="string"||!e.includes("var(--mantine-scale)")?e:e.match(/^calc\((.*?)\)$/)?.[1].split("*")[0].trim()}function Hn(e){let t=yM(e);
return typeof t=="number"?t:typeof t=="string"?t.includes("calc")||t.includes("var")?t:t.includes("px")?Number(t.replace("px","")):t.includes("rem")?Number(t.replace(
"rem",""))*16:t.includes("em")?Number(t.replace("em",""))*16:Number(t):NaN}var Gv=v(M(),1);function Kv(){let e=Ee(),t=En(),o=He(e.breakpoints).reduce((r,n)=>{let a=e.breakpoints[n].includes("px"),s=Hn(e.breakpoints[n]);return`${r}@medi\
a (max-width: ${a?`${s-.1}px`:Ia(s-.1)}) {.mantine-visible-from-${n} {display: none !important;}}@media (min-width: ${a?`${s}px`:Ia(s)}) {.mantine-hidden-from-${n}\
 {display: none !important;}}`},"");return(0,Gv.jsx)("style",{"data-mantine-styles":"classes",nonce:t?.(),dangerouslySetInnerHTML:{__html:o}})}function Tc(e){return Object.entries(e).map(([t,o])=>`${t}: ${o};`).join("")}function dp(e,t){let o=t?[t]:[":root",":host"],r=Tc(e.variables),n=r?`${o.join(", ")}{${r}}`:"",a=Tc(e.dark),s=Tc(e.light),l=i=>o.map(f=>f===":host"?`${f}([data\
-mantine-color-scheme="${i}"])`:`${f}[data-mantine-color-scheme="${i}"]`).join(", ");return`${n}

${a?`${l("dark")}{${a}}`:""}

${s?`${l("light")}{${s}}`:""}`}function qt({color:e,theme:t,autoContrast:o,colorScheme:r}){return(typeof o=="boolean"?o:t.autoContrast)&&lt({color:e||t.primaryColor,theme:t,colorScheme:r}).isLight?
"var(--mantine-color-black)":"var(--mantine-color-white)"}function Mc(e,t,o){return qt({color:o==="dark"?e.dark:e.light,theme:t,colorScheme:o,autoContrast:!0})}
function mp(e,t){let o=e.colors[e.primaryColor];return Ds(o)?e.autoContrast?Mc(o,e,t):"var(--mantine-color-white)":qt({color:o[cn(e,t)],theme:e,autoContrast:null})}function xi({theme:e,color:t,colorScheme:o,name:r=t,withColorValues:n=!0}){if(!e.colors[t])return{};if(o==="light"){let l=cn(e,"light"),i={[`--mantine-color-${r}\
-text`]:`var(--mantine-color-${r}-filled)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-filled-hover`]:`var(--mantine\
-color-${r}-${l===9?8:l+1})`,[`--mantine-color-${r}-light`]:`var(--mantine-color-${r}-1)`,[`--mantine-color-${r}-light-hover`]:`var(--mantine-color-${r}-2)`,[`-\
-mantine-color-${r}-light-color`]:`var(--mantine-color-${r}-9)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-outline\
-hover`]:fp(e.colors[t][l],.05)};return n?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine-color-${r}-2`]:e.colors[t][2],
[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`--mantine-color-${r}-6`]:e.colors[t][6],
[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],...i}:i}let a=cn(e,"dark"),s={[`--\
mantine-color-${r}-text`]:`var(--mantine-color-${r}-4)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${a})`,[`--mantine-color-${r}-filled-hover`]:`\
var(--mantine-color-${r}-${a===9?8:a+1})`,[`--mantine-color-${r}-light`]:un(e.colors[t][9],.5),[`--mantine-color-${r}-light-hover`]:un(e.colors[t][9],.3),[`--ma\
ntine-color-${r}-light-color`]:`var(--mantine-color-${r}-0)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${Math.max(a-4,0)})`,[`--mantine-color-${r}\
-outline-hover`]:fp(e.colors[t][Math.max(a-4,0)],.05)};return n?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine\
-color-${r}-2`]:e.colors[t][2],[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`-\
-mantine-color-${r}-6`]:e.colors[t][6],[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],
...s}:s}function va(e,t,o){He(t).forEach(r=>Object.assign(e,{[`--mantine-${o}-${r}`]:t[r]}))}var kc=e=>{let t=cn(e,"light"),o=e.defaultRadius in e.radius?e.radius[e.defaultRadius]:
D(e.defaultRadius),r={variables:{"--mantine-z-index-app":"100","--mantine-z-index-modal":"200","--mantine-z-index-popover":"300","--mantine-z-index-overlay":"40\
0","--mantine-z-index-max":"9999","--mantine-scale":e.scale.toString(),"--mantine-cursor-type":e.cursorType,"--mantine-webkit-font-smoothing":e.fontSmoothing?"a\
ntialiased":"unset","--mantine-moz-font-smoothing":e.fontSmoothing?"grayscale":"unset","--mantine-color-white":e.white,"--mantine-color-black":e.black,"--mantin\
e-line-height":e.lineHeights.md,"--mantine-font-family":e.fontFamily,"--mantine-font-family-monospace":e.fontFamilyMonospace,"--mantine-font-family-headings":e.
headings.fontFamily,"--mantine-heading-font-weight":e.headings.fontWeight,"--mantine-heading-text-wrap":e.headings.textWrap,"--mantine-radius-default":o,"--mant\
ine-primary-color-filled":`var(--mantine-color-${e.primaryColor}-filled)`,"--mantine-primary-color-filled-hover":`var(--mantine-color-${e.primaryColor}-filled-h\
over)`,"--mantine-primary-color-light":`var(--mantine-color-${e.primaryColor}-light)`,"--mantine-primary-color-light-hover":`var(--mantine-color-${e.primaryColor}\
-light-hover)`,"--mantine-primary-color-light-color":`var(--mantine-color-${e.primaryColor}-light-color)`},light:{"--mantine-color-scheme":"light","--mantine-pr\
imary-color-contrast":mp(e,"light"),"--mantine-color-bright":"var(--mantine-color-black)","--mantine-color-text":e.black,"--mantine-color-body":e.white,"--manti\
ne-color-error":"var(--mantine-color-red-6)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-gray-5)",
"--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-${t})`,"--mantine-color-default":"var(--mantine-color-white)","--mantine-color-default-hover":"v\
ar(--mantine-color-gray-0)","--mantine-color-default-color":"var(--mantine-color-black)","--mantine-color-default-border":"var(--mantine-color-gray-4)","--manti\
ne-color-dimmed":"var(--mantine-color-gray-6)","--mantine-color-disabled":"var(--mantine-color-gray-2)","--mantine-color-disabled-color":"var(--mantine-color-gr\
ay-5)","--mantine-color-disabled-border":"var(--mantine-color-gray-3)"},dark:{"--mantine-color-scheme":"dark","--mantine-primary-color-contrast":mp(e,"dark"),"-\
-mantine-color-bright":"var(--mantine-color-white)","--mantine-color-text":"var(--mantine-color-dark-0)","--mantine-color-body":"var(--mantine-color-dark-7)","-\
-mantine-color-error":"var(--mantine-color-red-8)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-da\
rk-3)","--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-4)`,"--mantine-color-default":"var(--mantine-color-dark-6)","--mantine-color-default-hove\
r":"var(--mantine-color-dark-5)","--mantine-color-default-color":"var(--mantine-color-white)","--mantine-color-default-border":"var(--mantine-color-dark-4)","--\
mantine-color-dimmed":"var(--mantine-color-dark-2)","--mantine-color-disabled":"var(--mantine-color-dark-6)","--mantine-color-disabled-color":"var(--mantine-col\
or-dark-3)","--mantine-color-disabled-border":"var(--mantine-color-dark-4)"}};va(r.variables,e.breakpoints,"breakpoint"),va(r.variables,e.spacing,"spacing"),va(
r.variables,e.fontSizes,"font-size"),va(r.variables,e.lineHeights,"line-height"),va(r.variables,e.shadows,"shadow"),va(r.variables,e.radius,"radius"),va(r.variables,
e.fontWeights,"font-weight"),e.colors[e.primaryColor].forEach((a,s)=>{r.variables[`--mantine-primary-color-${s}`]=`var(--mantine-color-${e.primaryColor}-${s})`}),
He(e.colors).forEach(a=>{let s=e.colors[a];if(Ds(s)){Object.assign(r.light,xi({theme:e,name:s.name,color:s.light,colorScheme:"light",withColorValues:!0})),Object.
assign(r.dark,xi({theme:e,name:s.name,color:s.dark,colorScheme:"dark",withColorValues:!0})),r.light[`--mantine-color-${s.name}-contrast`]=Mc(s,e,"light"),r.dark[`\
--mantine-color-${s.name}-contrast`]=Mc(s,e,"dark");return}s.forEach((l,i)=>{r.variables[`--mantine-color-${a}-${i}`]=l}),Object.assign(r.light,xi({theme:e,color:a,
colorScheme:"light",withColorValues:!1})),Object.assign(r.dark,xi({theme:e,color:a,colorScheme:"dark",withColorValues:!1}))});let n=e.headings.sizes;return He(n).
forEach(a=>{r.variables[`--mantine-${a}-font-size`]=n[a].fontSize,r.variables[`--mantine-${a}-line-height`]=n[a].lineHeight,r.variables[`--mantine-${a}-font-wei\
ght`]=n[a].fontWeight||e.headings.fontWeight}),r};function Xv({theme:e,generator:t}){let o=kc(e),r=t?.(e);return r?mi(o,r):o}var pp=kc(di);function Yv(e){let t={variables:{},light:{},dark:{}};return He(e.variables).forEach(o=>{pp.variables[o]!==e.variables[o]&&(t.variables[o]=e.variables[o])}),
He(e.light).forEach(o=>{pp.light[o]!==e.light[o]&&(t.light[o]=e.light[o])}),He(e.dark).forEach(o=>{pp.dark[o]!==e.dark[o]&&(t.dark[o]=e.dark[o])}),t}var Qv=v(M(),1);function bM(e){return dp({variables:{},dark:{"--mantine-color-scheme":"dark"},light:{"--mantine-color-scheme":"light"}},e)}function xp({cssVariablesSelector:e,
deduplicateCssVariables:t}){let o=Ee(),r=En(),n=lv(),a=Xv({theme:o,generator:n}),s=(e===void 0||e===":root"||e===":host")&&t,l=s?Yv(a):a,i=dp(l,e);return i?(0,Qv.jsx)(
"style",{"data-mantine-styles":!0,nonce:r?.(),dangerouslySetInnerHTML:{__html:`${i}${s?"":bM(e)}`}}):null}xp.displayName="@mantine/CssVariables";function Zv({respectReducedMotion:e,getRootElement:t}){st(()=>{e&&t()?.setAttribute("data-respect-reduced-motion","true")},[e])}var zn=v(M(),1);function Jv({theme:e,children:t,getStyleNonce:o,withStaticClasses:r=!0,withGlobalClasses:n=!0,deduplicateCssVariables:a=!0,withCssVariables:s=!0,
cssVariablesSelector:l,classNamesPrefix:i="mantine",colorSchemeManager:f=sv(),defaultColorScheme:d="light",getRootElement:c=()=>document.documentElement,cssVariablesResolver:u,
forceColorScheme:m,stylesTransform:x,env:p,deduplicateInlineStyles:h=!1}){let{colorScheme:y,setColorScheme:I,clearColorScheme:g}=_v({defaultColorScheme:d,forceColorScheme:m,
manager:f,getRootElement:c});return Zv({respectReducedMotion:e?.respectReducedMotion||!1,getRootElement:c}),(0,zn.jsx)(hs,{value:{colorScheme:y,setColorScheme:I,
clearColorScheme:g,getRootElement:c,classNamesPrefix:i,getStyleNonce:o,cssVariablesResolver:u,cssVariablesSelector:l??":root",withStaticClasses:r,stylesTransform:x,
env:p,deduplicateInlineStyles:h},children:(0,zn.jsxs)(pi,{theme:e,children:[s&&(0,zn.jsx)(xp,{cssVariablesSelector:l,deduplicateCssVariables:a}),n&&(0,zn.jsx)(Kv,
{}),t]})})}Jv.displayName="@mantine/core/MantineProvider";function ey({children:e,theme:t,env:o}){return(0,zn.jsx)(hs,{value:{colorScheme:"auto",setColorScheme:()=>{},
clearColorScheme:()=>{},getRootElement:()=>document.documentElement,classNamesPrefix:"mantine",cssVariablesSelector:":root",withStaticClasses:!1,headless:!0,env:o},
children:(0,zn.jsx)(pi,{theme:t,children:e})})}ey.displayName="@mantine/core/HeadlessMantineProvider";function Dc(e){if(typeof e=="number")return!0;if(typeof e=="string"){if(e.startsWith("calc(")||e.startsWith("var(")||e.includes(" ")&&e.trim()!=="")return!0;let t=/^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;
return e.trim().split(/\s+/).every(o=>t.test(o))}return!1}function ae(e,t="size",o=!0){if(e!==void 0)return Dc(e)?o?D(e):e:`var(--${t}-${e})`}function it(e){return ae(e,"mantine-spacing")}function Ie(e){return e===void 0?
"var(--mantine-radius-default)":ae(e,"mantine-radius")}function Le(e){return ae(e,"mantine-font-size")}function ty(e){return ae(e,"mantine-line-height",!1)}function Es(e){
if(e)return ae(e,"mantine-shadow",!1)}function dn(e){return Object.keys(e).reduce((t,o)=>(e[o]!==void 0&&(t[o]=e[o]),t),{})}function w(e,t,o){let r=Ee(),n=(Array.isArray(e)?e:[e]).filter(Boolean),a={};for(let s of n){let l=r.components[s]?.defaultProps,i=typeof l=="function"?l(r):l;i&&
(a={...a,...i})}return{...t,...a,...dn(o)}}function oy(e){var t,o,r="";if(typeof e=="string"||typeof e=="number")r+=e;else if(typeof e=="object")if(Array.isArray(e)){var n=e.length;for(t=0;t<n;t++)e[t]&&
(o=oy(e[t]))&&(r&&(r+=" "),r+=o)}else for(o in e)e[o]&&(r&&(r+=" "),r+=o);return r}function CM(){for(var e,t,o=0,r="",n=arguments.length;o<n;o++)(e=arguments[o])&&
(t=oy(e))&&(r&&(r+=" "),r+=t);return r}var ke=CM;var SM={};function wM(e){let t={};return e.forEach(o=>{Object.entries(o).forEach(([r,n])=>{t[r]?t[r]=ke(t[r],n):t[r]=n})}),t}function mn({theme:e,classNames:t,props:o,
stylesCtx:r}){return wM((Array.isArray(t)?t:[t]).map(n=>typeof n=="function"?n(e,o,r):n||SM))}function ya({theme:e,styles:t,props:o,stylesCtx:r}){let n=Array.isArray(t)?t:[t],a={};for(let s of n)typeof s=="function"?Object.assign(a,s(e,o,r)):s&&Object.assign(
a,s);return a}function Ec(e,t,o=1){if(Object.is(e,t))return!0;if(o===0||typeof e!="object"||typeof t!="object"||e===null||t===null)return!1;if(Array.isArray(e)||Array.isArray(
t)){if(!Array.isArray(e)||!Array.isArray(t)||e.length!==t.length)return!1;for(let n=0;n<e.length;n+=1)if(!Ec(e[n],t[n],o-1))return!1;return!0}let r=Object.keys(
e);if(r.length!==Object.keys(t).length)return!1;for(let n of r)if(!Object.hasOwn(t,n)||!Ec(e[n],t[n],o-1))return!1;return!0}var RM={always:"mantine-focus-always",auto:"mantine-focus-auto",never:"mantine-focus-never"};function ry({theme:e,options:t,unstyled:o}){return ke(t?.focusable&&
!o&&(e.focusClassName||RM[e.focusRing]),t?.active&&!o&&e.activeClassName)}function ny({selector:e,stylesCtx:t,options:o,props:r,theme:n}){return mn({theme:n,classNames:o?.classNames,props:o?.props||r,stylesCtx:t})[e]}function ay({selector:e,stylesCtx:t,theme:o,classNames:r,props:n}){return mn({theme:o,classNames:r,props:n,stylesCtx:t})[e]}function sy({rootSelector:e,selector:t,className:o}){return e===t?o:void 0}function ly({selector:e,classes:t,unstyled:o}){return o?void 0:t[e]}function iy({themeName:e,classNamesPrefix:t,selector:o,withStaticClass:r}){return r===!1?[]:e.map(n=>`${t}-${n}-${o}`)}function fy({options:e,classes:t,selector:o,unstyled:r}){return e?.variant&&!r?t[`${o}--${e.variant}`]:void 0}function cy({theme:e,options:t,themeName:o,selector:r,classNamesPrefix:n,resolvedClassNames:a,resolvedThemeClassNames:s,classes:l,unstyled:i,className:f,rootSelector:d,
props:c,stylesCtx:u,withStaticClasses:m,headless:x,transformedStyles:p}){return ke(ry({theme:e,options:t,unstyled:i||x}),s.map(h=>h[r]),fy({options:t,classes:l,
selector:r,unstyled:i||x}),a[r],ay({selector:r,stylesCtx:u,theme:e,classNames:p,props:c}),ny({selector:r,stylesCtx:u,options:t,props:c,theme:e}),sy({rootSelector:d,
selector:r,className:f}),ly({selector:r,classes:l,unstyled:i||x}),m&&!x&&iy({themeName:o,classNamesPrefix:n,selector:r,withStaticClass:t?.withStaticClass}),t?.className)}function hi({style:e,theme:t}){return Array.isArray(e)?e.reduce((o,r)=>({...o,...hi({style:r,theme:t})}),{}):typeof e=="function"?e(t):e??{}}function uy({theme:e,selector:t,options:o,props:r,stylesCtx:n,rootSelector:a,withStylesTransform:s,resolvedStyles:l,resolvedThemeStyles:i,resolvedVars:f,resolvedRootStyle:d}){
return{...i[t],...l[t],...!s&&ya({theme:e,styles:o?.styles,props:o?.props||r,stylesCtx:n})[t],...f[t],...a===t?d:null,...hi({style:o?.style,theme:e})}}function dy(e){return e.reduce((t,o)=>(o&&Object.keys(o).forEach(r=>{t[r]={...t[r],...dn(o[r])}}),t),{})}function my({props:e,stylesCtx:t,themeName:o,theme:r}){let n=dv()?.();return{getTransformedStyles:s=>n?[...s.map(l=>n(l,{props:e,theme:r,ctx:t})),...o.map(l=>n(
r.components[l]?.styles,{props:e,theme:r,ctx:t}))].filter(Boolean):[],withStylesTransform:!!n}}var py=v(A(),1);function W({name:e,classes:t,props:o,stylesCtx:r,className:n,style:a,rootSelector:s="root",unstyled:l,classNames:i,styles:f,vars:d,varsResolver:c,
attributes:u,stable:m}){let x=Ee(),p=iv(),h=fv(),y=cv(),I=(Array.isArray(e)?e:[e]).filter(N=>N),{withStylesTransform:g,getTransformedStyles:b}=my({props:o,stylesCtx:r,
themeName:I,theme:x}),C=mn({theme:x,classNames:i,props:o,stylesCtx:r}),R=I.map(N=>mn({theme:x,classNames:x.components[N]?.classNames,props:o,stylesCtx:r})),S=g?
{}:ya({theme:x,styles:f,props:o,stylesCtx:r}),P={};if(!g)for(let N of I){let H=ya({theme:x,styles:x.components[N]?.styles,props:o,stylesCtx:r});for(let T of Object.
keys(H))P[T]={...P[T],...H[T]}}let _=dy([y?{}:c?.(x,o,r),...I.map(N=>x.components?.[N]?.vars?.(x,o,r)),d?.(x,o,r)]),z=hi({style:a,theme:x});return PM((N,H)=>({...u?.[N],
className:cy({theme:x,options:H,themeName:I,selector:N,classNamesPrefix:p,resolvedClassNames:C,resolvedThemeClassNames:R,classes:t,unstyled:l,className:n,rootSelector:s,
props:o,stylesCtx:r,withStaticClasses:h,headless:y,transformedStyles:b([H?.styles,f])}),style:uy({theme:x,selector:N,options:H,props:o,stylesCtx:r,rootSelector:s,
withStylesTransform:g,resolvedStyles:S,resolvedThemeStyles:P,resolvedVars:_,resolvedRootStyle:z})}),!!m,[x,p,h,y,g?o:null,t,l,n,s,u,r,C,R,S,P,_,z])}function PM(e,t,o){
let r=(0,py.useRef)(null);return t?((!r.current||!Ec(r.current.deps,o,3))&&(r.current={deps:o,getStyles:e}),r.current.getStyles):e}var xy=v(M(),1);function hp(e){return e}function F(e){let t=e;return t.extend=hp,t.withProps=o=>{let r=n=>(0,xy.jsx)(t,{...o,...n});return r.extend=t.extend,r.displayName=
`WithProps(${t.displayName})`,r},t}function Ro(e){return F(e)}var hy=v(M(),1);function Ne(e){let t=e;return t.withProps=o=>{let r=n=>(0,hy.jsx)(t,{...o,...n});return r.extend=t.extend,r.displayName=`WithProps(${t.displayName}\
)`,r},t.extend=hp,t}function Iy(e){return e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`)}function ba(e){return He(e).reduce((t,o)=>e[o]!==void 0?`${t}${Iy(o)}:${e[o]};`:t,"").trim()}function gy({selector:e,styles:t,media:o,container:r}){let n=t?ba(t):"",a=Array.isArray(o)?o.map(l=>`@media${l.query}{${e}{${ba(l.styles)}}}`):[],s=Array.isArray(
r)?r.map(l=>`@container ${l.query}{${e}{${ba(l.styles)}}}`):[];return`${n?`${e}{${n}}`:""}${a.join("")}${s.join("")}`.trim()}var Ip=v(M(),1);function FM(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function Ca({deduplicate:e,
...t}){let o=En(),r=gy(t);return e?(0,Ip.jsx)("style",{href:`mantine-${FM(r)}`,precedence:"mantine",nonce:o?.(),children:r}):(0,Ip.jsx)("style",{"data-mantine-s\
tyles":"inline",nonce:o?.(),dangerouslySetInnerHTML:{__html:r}})}function TM(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function vy(e,t){return`__mdi__-${TM(`${e?
ba(e):""}|${Array.isArray(t)?t.map(o=>`${o.query}:${ba(o.styles)}`).join("|"):""}`)}`}function Mt(e){let{m:t,mx:o,my:r,mt:n,mb:a,ml:s,mr:l,me:i,ms:f,mis:d,mie:c,p:u,px:m,py:x,pt:p,pb:h,pl:y,pr:I,pe:g,ps:b,pis:C,pie:R,bd:S,bdrs:P,bg:_,c:z,opacity:j,
ff:N,fz:H,fw:T,lts:U,ta:V,lh:O,fs:B,tt:E,td:L,w:$,miw:q,maw:X,h:te,mih:re,mah:ce,bgsz:de,bgp:ee,bgr:ye,bga:J,pos:me,top:Ce,left:ge,bottom:le,right:ie,inset:Se,display:Z,
flex:K,hiddenFrom:fe,visibleFrom:be,lightHidden:oe,darkHidden:Y,sx:Q,...Ae}=e;return{styleProps:dn({m:t,mx:o,my:r,mt:n,mb:a,ml:s,mr:l,me:i,ms:f,mis:d,mie:c,p:u,
px:m,py:x,pt:p,pb:h,pl:y,pr:I,pis:C,pie:R,pe:g,ps:b,bd:S,bg:_,c:z,opacity:j,ff:N,fz:H,fw:T,lts:U,ta:V,lh:O,fs:B,tt:E,td:L,w:$,miw:q,maw:X,h:te,mih:re,mah:ce,bgsz:de,
bgp:ee,bgr:ye,bga:J,pos:me,top:Ce,left:ge,bottom:le,right:ie,inset:Se,display:Z,flex:K,bdrs:P,hiddenFrom:fe,visibleFrom:be,lightHidden:oe,darkHidden:Y,sx:Q}),rest:Ae}}var yy={m:{type:"spacing",property:"margin"},mt:{type:"spacing",property:"marginTop"},mb:{type:"spacing",property:"marginBottom"},ml:{type:"spacing",property:"m\
arginLeft"},mr:{type:"spacing",property:"marginRight"},ms:{type:"spacing",property:"marginInlineStart"},me:{type:"spacing",property:"marginInlineEnd"},mis:{type:"\
spacing",property:"marginInlineStart"},mie:{type:"spacing",property:"marginInlineEnd"},mx:{type:"spacing",property:"marginInline"},my:{type:"spacing",property:"\
marginBlock"},p:{type:"spacing",property:"padding"},pt:{type:"spacing",property:"paddingTop"},pb:{type:"spacing",property:"paddingBottom"},pl:{type:"spacing",property:"\
paddingLeft"},pr:{type:"spacing",property:"paddingRight"},ps:{type:"spacing",property:"paddingInlineStart"},pe:{type:"spacing",property:"paddingInlineEnd"},pis:{
type:"spacing",property:"paddingInlineStart"},pie:{type:"spacing",property:"paddingInlineEnd"},px:{type:"spacing",property:"paddingInline"},py:{type:"spacing",property:"\
paddingBlock"},bd:{type:"border",property:"border"},bdrs:{type:"radius",property:"borderRadius"},bg:{type:"color",property:"background"},c:{type:"textColor",property:"\
color"},opacity:{type:"identity",property:"opacity"},ff:{type:"fontFamily",property:"fontFamily"},fz:{type:"fontSize",property:"fontSize"},fw:{type:"identity",property:"\
fontWeight"},lts:{type:"size",property:"letterSpacing"},ta:{type:"identity",property:"textAlign"},lh:{type:"lineHeight",property:"lineHeight"},fs:{type:"identit\
y",property:"fontStyle"},tt:{type:"identity",property:"textTransform"},td:{type:"identity",property:"textDecoration"},w:{type:"spacing",property:"width"},miw:{type:"\
spacing",property:"minWidth"},maw:{type:"spacing",property:"maxWidth"},h:{type:"spacing",property:"height"},mih:{type:"spacing",property:"minHeight"},mah:{type:"\
spacing",property:"maxHeight"},bgsz:{type:"size",property:"backgroundSize"},bgp:{type:"identity",property:"backgroundPosition"},bgr:{type:"identity",property:"b\
ackgroundRepeat"},bga:{type:"identity",property:"backgroundAttachment"},pos:{type:"identity",property:"position"},top:{type:"size",property:"top"},left:{type:"s\
ize",property:"left"},bottom:{type:"size",property:"bottom"},right:{type:"size",property:"right"},inset:{type:"size",property:"inset"},display:{type:"identity",
property:"display"},flex:{type:"identity",property:"flex"}};function Ii(e,t){let o=lt({color:e,theme:t});return o.color==="dimmed"?"var(--mantine-color-dimmed)":o.color==="bright"?"var(--mantine-color-bright)":o.variable?
`var(${o.variable})`:o.color}function by(e,t){let o=lt({color:e,theme:t});return o.isThemeColor&&o.shade===void 0?`var(--mantine-color-${o.color}-text)`:Ii(e,t)}function Cy(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let[o,r,...n]=e.split(" ").filter(s=>s.trim()!==""),a=`${D(o)}`;return r&&(a+=` ${r}`),
n.length>0&&(a+=` ${Ii(n.join(" "),t)}`),a.trim()}return e}var Sy={text:"var(--mantine-font-family)",mono:"var(--mantine-font-family-monospace)",monospace:"var(--mantine-font-family-monospace)",heading:"var(--mantine-fo\
nt-family-headings)",headings:"var(--mantine-font-family-headings)"};function wy(e){return typeof e=="string"&&e in Sy?Sy[e]:e}var MM=["h1","h2","h3","h4","h5","h6"];function Ry(e,t){return typeof e=="string"&&e in t.fontSizes?`var(--mantine-font-size-${e})`:typeof e=="string"&&MM.includes(
e)?`var(--mantine-${e}-font-size)`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function Py(e){return e}var kM=["h1","h2","h3","h4","h5","h6"];function Fy(e,t){return typeof e=="string"&&e in t.lineHeights?`var(--mantine-line-height-${e})`:typeof e=="string"&&kM.includes(
e)?`var(--mantine-${e}-line-height)`:e}function Ty(e,t){return typeof e=="string"&&e in t.radius?`var(--mantine-radius-${e})`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function My(e){return typeof e=="number"?D(e):e}function ky(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let o=e.replace("-","");if(!(o in t.spacing))return D(e);let r=`--mantine-spacing-${o}`;
return e.startsWith("-")?`calc(var(${r}) * -1)`:`var(${r})`}return e}var Ac={color:Ii,textColor:by,fontSize:Ry,spacing:ky,radius:Ty,identity:Py,size:My,lineHeight:Fy,fontFamily:wy,border:Cy};function Dy(e){return e.replace("(min-width: ","").replace("em)","")}function Ey({media:e,...t}){let o=Object.keys(e).sort((r,n)=>Number(Dy(r))-Number(Dy(n))).map(
r=>({query:r,styles:e[r]}));return{...t,media:o}}function DM(e){if(typeof e!="object"||e===null)return!1;let t=Object.keys(e);return!(t.length===1&&t[0]==="base")}function EM(e){return typeof e=="object"&&e!==
null?"base"in e?e.base:void 0:e}function AM(e){return typeof e=="object"&&e!==null?He(e).filter(t=>t!=="base"):[]}function BM(e,t){return typeof e=="object"&&e!==
null&&t in e?e[t]:e}function Ay({styleProps:e,data:t,theme:o}){return Ey(He(e).reduce((r,n)=>{if(n==="hiddenFrom"||n==="visibleFrom"||n==="sx")return r;let a=t[n],
s=Array.isArray(a.property)?a.property:[a.property],l=EM(e[n]);if(!DM(e[n]))return s.forEach(f=>{r.inlineStyles[f]=Ac[a.type](l,o)}),r;r.hasResponsiveStyles=!0;
let i=AM(e[n]);return s.forEach(f=>{l!=null&&(r.styles[f]=Ac[a.type](l,o)),i.forEach(d=>{let c=`(min-width: ${o.breakpoints[d]})`;r.media[c]={...r.media[c],[f]:Ac[a.
type](BM(e[n],d),o)}})}),r},{hasResponsiveStyles:!1,styles:{},inlineStyles:{},media:{}}))}var By=v(A(),1);function Bc(){return`__m__-${(0,By.useId)().replace(/[:«»]/g,"")}`}function OM(e){return e}var Oc=OM;function Oy(e){return`data-${(e.startsWith("data-")?e.slice(5):e).replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase()}`}function _M(e){return Object.keys(e).reduce(
(t,o)=>{let r=e[o];return r===void 0||r===""||r===!1||r===null||(t[Oy(o)]=e[o]),t},{})}function gp(e){return e?typeof e=="string"?{[Oy(e)]:!0}:Array.isArray(e)?
[...e].reduce((t,o)=>({...t,...gp(o)}),{}):_M(e):null}function vp(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...vp(r,t)}),{}):typeof e=="function"?e(t):e??{}}function _y({theme:e,style:t,vars:o,styleProps:r}){
let n=vp(t,e),a=vp(o,e);return{...n,...a,...r}}var Sa=v(M(),1);function Ny({component:e,style:t,__vars:o,className:r,variant:n,mod:a,size:s,hiddenFrom:l,visibleFrom:i,lightHidden:f,darkHidden:d,renderRoot:c,
__size:u,ref:m,...x}){let p=Ee(),h=e||"div",{styleProps:y,rest:I}=Mt(x),g=uv()?.()?.(y.sx),b=Bc(),C=Ay({styleProps:y,theme:p,data:yy}),R=mv(),S=R&&C.hasResponsiveStyles?
vy(C.styles,C.media):b,P={ref:m,style:_y({theme:p,style:t,vars:o,styleProps:C.inlineStyles}),className:ke(r,g,{[S]:C.hasResponsiveStyles,"mantine-light-hidden":f,
"mantine-dark-hidden":d,[`mantine-hidden-from-${l}`]:l,[`mantine-visible-from-${i}`]:i}),"data-variant":n,"data-size":Dc(s)?void 0:s||void 0,size:u,...gp(a),...I};
return(0,Sa.jsxs)(Sa.Fragment,{children:[C.hasResponsiveStyles&&(0,Sa.jsx)(Ca,{selector:`.${S}`,styles:C.styles,media:C.media,deduplicate:R}),typeof c=="functio\
n"?c(P):(0,Sa.jsx)(h,{...P})]})}Ny.displayName="@mantine/core/Box";var k=Oc(Ny);var yp={root:"m_87cf2631"};var Ly=v(M(),1),NM={__staticSelector:"UnstyledButton"},$e=Ne(e=>{let t=w("UnstyledButton",NM,e),{className:o,component:r="button",__staticSelector:n,unstyled:a,
classNames:s,styles:l,style:i,attributes:f,...d}=t,c=W({name:n,props:t,classes:yp,className:o,style:i,classNames:s,styles:l,unstyled:a,attributes:f});return(0,Ly.jsx)(
k,{...c("root",{focusable:!0}),component:r,type:r==="button"?"button":void 0,...d})});$e.classes=yp;$e.displayName="@mantine/core/UnstyledButton";var gi=e=>({in:{opacity:1,transform:"scale(1)"},out:{opacity:0,transform:`scale(.9) translateY(${e==="bottom"?10:-10}px)`},transitionProperty:"transform, opacit\
y"}),vi={fade:{in:{opacity:1},out:{opacity:0},transitionProperty:"opacity"},"fade-up":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"transl\
ateY(30px)"},transitionProperty:"opacity, transform"},"fade-down":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"translateY(-30px)"},transitionProperty:"\
opacity, transform"},"fade-left":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(30px)"},transitionProperty:"opacity, transform"},
"fade-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-30px)"},transitionProperty:"opacity, transform"},scale:{in:{opacity:1,
transform:"scale(1)"},out:{opacity:0,transform:"scale(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-y":{in:{opacity:1,transform:"\
scaleY(1)"},out:{opacity:0,transform:"scaleY(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-x":{in:{opacity:1,transform:"sc\
aleX(1)"},out:{opacity:0,transform:"scaleX(0)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"skew-up":{in:{opacity:1,transform:"tra\
nslateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(-20px) skew(-10deg, -5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, op\
acity"},"skew-down":{in:{opacity:1,transform:"translateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(20px) skew(-10deg, -5deg)"},common:{transformOrigin:"\
bottom"},transitionProperty:"transform, opacity"},"rotate-left":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},out:{opacity:0,transform:"translateY(20px\
) rotate(-5deg)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"rotate-right":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},
out:{opacity:0,transform:"translateY(20px) rotate(5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-down":{in:{opacity:1,transform:"\
translateY(0)"},out:{opacity:0,transform:"translateY(-100%)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-up":{in:{opacity:1,
transform:"translateY(0)"},out:{opacity:0,transform:"translateY(100%)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"slide-left":{
in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(100%)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"\
slide-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-100%)"},common:{transformOrigin:"right"},transitionProperty:"transf\
orm, opacity"},pop:{...gi("bottom"),common:{transformOrigin:"center center"}},"pop-bottom-left":{...gi("bottom"),common:{transformOrigin:"bottom left"}},"pop-bo\
ttom-right":{...gi("bottom"),common:{transformOrigin:"bottom right"}},"pop-top-left":{...gi("top"),common:{transformOrigin:"top left"}},"pop-top-right":{...gi("\
top"),common:{transformOrigin:"top right"}}};var Hy={entering:"in",entered:"in",exiting:"out",exited:"out","pre-exiting":"out","pre-entering":"out"};function bp({transition:e,state:t,duration:o,timingFunction:r}){
let n={WebkitBackfaceVisibility:"hidden",transitionDuration:`${o}ms`,transitionTimingFunction:r};return typeof e=="string"?e in vi?{transitionProperty:vi[e].transitionProperty,
...n,...vi[e].common,...vi[e][Hy[t]]}:{}:{transitionProperty:e.transitionProperty,...n,...e.common,...e[Hy[t]]}}var pn=v(A(),1);var zy=v(Ln(),1);function Vy({duration:e,exitDuration:t,timingFunction:o,mounted:r,onEnter:n,onExit:a,onEntered:s,onExited:l,enterDelay:i,exitDelay:f}){let d=Ee(),
c=rr(),u=d.respectReducedMotion?c:!1,[m,x]=(0,pn.useState)(u?0:e),[p,h]=(0,pn.useState)(r?"entered":"exited"),y=(0,pn.useRef)(-1),I=(0,pn.useRef)(-1),g=(0,pn.useRef)(
-1);function b(){window.clearTimeout(y.current),window.clearTimeout(I.current),cancelAnimationFrame(g.current),g.current=-1}let C=S=>{b();let P=S?n:a,_=S?s:l,z=u?
0:S?e:t;if(x(z),z===0)typeof P=="function"&&P(),typeof _=="function"&&_(),h(S?"entered":"exited");else{let j=requestAnimationFrame(()=>{zy.default.flushSync(()=>{
h(S?"pre-entering":"pre-exiting")}),g.current===j&&(g.current=requestAnimationFrame(()=>{typeof P=="function"&&P(),h(S?"entering":"exiting"),y.current=window.setTimeout(
()=>{typeof _=="function"&&_(),h(S?"entered":"exited")},z)}))});g.current=j}},R=S=>{if(b(),typeof(S?i:f)!="number"){C(S);return}I.current=window.setTimeout(()=>{
C(S)},S?i:f)};return Qt(()=>{R(r)},[r]),(0,pn.useEffect)(()=>()=>{b()},[]),{transitionDuration:m,transitionStatus:p,transitionTimingFunction:o||"ease"}}var Cp=v(A(),1),Bo=v(M(),1);function Wt({keepMounted:e,keepMountedMode:t="activity",transition:o="fade",duration:r=250,exitDuration:n=r,mounted:a,children:s,timingFunction:l="\
ease",onExit:i,onEntered:f,onEnter:d,onExited:c,enterDelay:u,exitDelay:m}){let x=Ao(),{transitionDuration:p,transitionStatus:h,transitionTimingFunction:y}=Vy({mounted:a,
exitDuration:n,duration:r,timingFunction:l,onExit:i,onEntered:f,onEnter:d,onExited:c,enterDelay:u,exitDelay:m});if(x==="test")return a?(0,Bo.jsx)(Bo.Fragment,{children:s(
{})}):e?s({display:"none"}):null;if(p===0)return e?t==="display-none"?a?(0,Bo.jsx)(Bo.Fragment,{children:s({})}):s({display:"none"}):(0,Bo.jsx)(Cp.Activity,{mode:a?
"visible":"hidden",children:s({})}):a?(0,Bo.jsx)(Bo.Fragment,{children:s({})}):null;let I=h==="exited";if(e){let g=s(I?t==="display-none"?{display:"none"}:{}:bp(
{transition:o,duration:p,state:h,timingFunction:y}));return t==="display-none"?g:(0,Bo.jsx)(Cp.Activity,{mode:I?"hidden":"visible",children:g})}return I?null:(0,Bo.jsx)(
Bo.Fragment,{children:s(bp({transition:o,duration:p,state:h,timingFunction:y}))})}Wt.displayName="@mantine/core/Transition";var Jt={root:"m_5ae2e3c",barsLoader:"m_7a2bd4cd",bar:"m_870bb79","bars-loader-animation":"m_5d2b3b9d",dotsLoader:"m_4e3f22d7",dot:"m_870c4af","loader-dots-anima\
tion":"m_aac34a1",ovalLoader:"m_b34414df","oval-loader-animation":"m_f8e89c4b"};var As=v(M(),1),Sp=({className:e,...t})=>(0,As.jsxs)(k,{component:"span",className:ke(Jt.barsLoader,e),...t,children:[(0,As.jsx)("span",{className:Jt.bar}),(0,As.jsx)(
"span",{className:Jt.bar}),(0,As.jsx)("span",{className:Jt.bar})]});Sp.displayName="@mantine/core/Bars";var Bs=v(M(),1),wp=({className:e,...t})=>(0,Bs.jsxs)(k,{component:"span",className:ke(Jt.dotsLoader,e),...t,children:[(0,Bs.jsx)("span",{className:Jt.dot}),(0,Bs.jsx)(
"span",{className:Jt.dot}),(0,Bs.jsx)("span",{className:Jt.dot})]});wp.displayName="@mantine/core/Dots";var $y=v(M(),1),Rp=({className:e,...t})=>(0,$y.jsx)(k,{component:"span",className:ke(Jt.ovalLoader,e),...t});Rp.displayName="@mantine/core/Oval";var Pp=v(M(),1),Fp={bars:Sp,oval:Rp,dots:wp},LM={loaders:Fp,type:"oval"},jy=(e,{size:t,color:o})=>({root:{"--loader-size":ae(t,"loader-size"),"--loader-color":o?
Me(o,e):void 0}}),Po=F(e=>{let t=w("Loader",LM,e),{size:o,color:r,type:n,vars:a,className:s,style:l,classNames:i,styles:f,unstyled:d,loaders:c,variant:u,children:m,
attributes:x,...p}=t,h=W({name:"Loader",props:t,classes:Jt,className:s,style:l,classNames:i,styles:f,unstyled:d,attributes:x,vars:a,varsResolver:jy});return m?(0,Pp.jsx)(
k,{...h("root"),...p,children:m}):(0,Pp.jsx)(k,{...h("root"),component:c[n],variant:u,size:o,...p})});Po.defaultLoaders=Fp;Po.classes=Jt;Po.varsResolver=jy;Po.displayName=
"@mantine/core/Loader";var xn={root:"m_8d3f4000",icon:"m_8d3afb97",loader:"m_302b9fb1",group:"m_1a0f1b21",groupSection:"m_437b6484"};var qy=v(M(),1),HM={orientation:"horizontal"},Wy=(e,{borderWidth:t})=>({group:{"--ai-border-width":D(t)}}),yi=F(e=>{let t=w("ActionIconGroup",HM,e),{className:o,
style:r,classNames:n,styles:a,unstyled:s,orientation:l,vars:i,borderWidth:f,variant:d,mod:c,attributes:u,...m}=t,x=W({name:"ActionIconGroup",props:t,classes:xn,
className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:u,vars:i,varsResolver:Wy,rootSelector:"group"});return(0,qy.jsx)(k,{...x("group"),variant:d,mod:[
{orientation:l},c],role:"group",...m})});yi.classes=xn;yi.varsResolver=Wy;yi.displayName="@mantine/core/ActionIconGroup";var Uy=v(M(),1),Gy=(e,{radius:t,color:o,gradient:r,variant:n,autoContrast:a,size:s})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:a});return{groupSection:{"--section-height":ae(s,"section-height"),"--section-padding-x":ae(s,"section-padding-x"),"--section-f\
z":Le(s),"--section-radius":t===void 0?void 0:Ie(t),"--section-bg":o||n?l.background:void 0,"--section-color":l.color,"--section-bd":o||n?l.border:void 0}}},bi=F(
e=>{let t=w("ActionIconGroupSection",null,e),{className:o,style:r,classNames:n,styles:a,unstyled:s,vars:l,variant:i,gradient:f,radius:d,autoContrast:c,attributes:u,
...m}=t,x=W({name:"ActionIconGroupSection",props:t,classes:xn,className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:Gy,rootSelector:"\
groupSection"});return(0,Uy.jsx)(k,{...x("groupSection"),variant:i,...m})});bi.classes=xn;bi.varsResolver=Gy;bi.displayName="@mantine/core/ActionIconGroupSectio\
n";var wa=v(M(),1),Ky=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s})=>{let l=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:n,
variant:r||"filled",autoContrast:s});return{root:{"--ai-size":ae(t,"ai-size"),"--ai-radius":o===void 0?void 0:Ie(o),"--ai-bg":a||r?l.background:void 0,"--ai-hov\
er":a||r?l.hover:void 0,"--ai-hover-color":a||r?l.hoverColor:void 0,"--ai-color":l.color,"--ai-bd":a||r?l.border:void 0}}},Rr=Ne(e=>{let t=w("ActionIcon",null,e),
{className:o,unstyled:r,variant:n,classNames:a,styles:s,style:l,loading:i,loaderProps:f,size:d,color:c,radius:u,__staticSelector:m,gradient:x,vars:p,children:h,
disabled:y,"data-disabled":I,autoContrast:g,mod:b,attributes:C,...R}=t,S=W({name:["ActionIcon",m],props:t,className:o,style:l,classes:xn,classNames:a,styles:s,unstyled:r,
attributes:C,vars:p,varsResolver:Ky});return(0,wa.jsxs)($e,{...S("root",{active:!y&&!i&&!I}),"aria-busy":i||void 0,...R,unstyled:r,variant:n,size:d,disabled:y||
i,mod:[{loading:i,disabled:y||I},b],children:[typeof i=="boolean"&&(0,wa.jsx)(Wt,{mounted:i,transition:"slide-down",duration:150,children:P=>(0,wa.jsx)(k,{component:"\
span",...S("loader",{style:P}),"aria-hidden":!0,children:(0,wa.jsx)(Po,{color:"var(--ai-color)",size:"calc(var(--ai-size) * 0.55)",...f})})}),(0,wa.jsx)(k,{component:"\
span",mod:{loading:i},...S("icon"),children:h})]})});Rr.classes=xn;Rr.varsResolver=Ky;Rr.displayName="@mantine/core/ActionIcon";Rr.Group=yi;Rr.GroupSection=bi;var Xy=v(A(),1);function Yy(e){return Xy.Children.toArray(e).filter(Boolean)}var Tp={root:"m_4081bf90"};var Qy=v(M(),1),zM={preventGrowOverflow:!0,gap:"md",align:"center",justify:"flex-start",wrap:"wrap"},Zy=(e,{grow:t,preventGrowOverflow:o,gap:r,align:n,justify:a,
wrap:s},{childWidth:l})=>({root:{"--group-child-width":t&&o?l:void 0,"--group-gap":it(r),"--group-align":n,"--group-justify":a,"--group-wrap":s}}),eo=F(e=>{let t=w(
"Group",zM,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,children:l,gap:i,align:f,justify:d,wrap:c,grow:u,preventGrowOverflow:m,vars:x,variant:p,__size:h,
mod:y,attributes:I,...g}=t,b=Yy(l),C=b.length,R=it(i??"md"),S={childWidth:`calc(${100/C}% - (${R} - ${R} / ${C}))`},P=W({name:"Group",props:t,stylesCtx:S,className:r,
style:n,classes:Tp,classNames:o,styles:a,unstyled:s,attributes:I,vars:x,varsResolver:Zy});return(0,Qy.jsx)(k,{...P("root"),variant:p,mod:[{grow:u},y],size:h,...g,
children:b})});eo.classes=Tp;eo.varsResolver=Zy;eo.displayName="@mantine/core/Group";var A6=v(A(),1),Mp=v(M(),1);function kp({size:e="var(--cb-icon-size, 70%)",style:t,...o}){return(0,Mp.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://\
www.w3.org/2000/svg",style:{...t,width:e,height:e},...o,children:(0,Mp.jsx)("path",{d:"M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2\
.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.031\
57L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816\
C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z",fill:"currentColor",fillRule:"ev\
enodd",clipRule:"evenodd"})})}kp.displayName="@mantine/core/CloseIcon";var Dp={root:"m_86a44da5","root--subtle":"m_220c80f2"};var _c=v(M(),1),VM={variant:"subtle"},Jy=(e,{size:t,radius:o,iconSize:r})=>({root:{"--cb-size":ae(t,"cb-size"),"--cb-radius":o===void 0?void 0:Ie(o),"--cb-icon-\
size":D(r)}}),Fo=Ne(e=>{let t=w("CloseButton",VM,e),{iconSize:o,children:r,vars:n,radius:a,className:s,classNames:l,style:i,styles:f,unstyled:d,"data-disabled":c,
disabled:u,variant:m,icon:x,mod:p,attributes:h,__staticSelector:y,...I}=t,g=W({name:y||"CloseButton",props:t,className:s,style:i,classes:Dp,classNames:l,styles:f,
unstyled:d,attributes:h,vars:n,varsResolver:Jy});return(0,_c.jsxs)($e,{...I,unstyled:d,variant:m,disabled:u,mod:[{disabled:u||c},p],...g("root",{variant:m,active:!u&&
!c}),children:[x||(0,_c.jsx)(kp,{}),r]})});Fo.classes=Dp;Fo.varsResolver=Jy;Fo.displayName="@mantine/core/CloseButton";var Ep={root:"m_66836ed3",wrapper:"m_a5d60502",body:"m_667c2793",title:"m_6a03f287",label:"m_698f4f23",icon:"m_667f2a6a",message:"m_7fa78076",closeButton:"m_87f\
54839"};var Pr=v(M(),1),eb=(e,{radius:t,color:o,variant:r,autoContrast:n})=>{let a=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:r||"light",autoContrast:n});
return{root:{"--alert-radius":t===void 0?void 0:Ie(t),"--alert-bg":o||r?a.background:void 0,"--alert-color":a.color,"--alert-bd":o||r?a.border:void 0}}},Os=F(e=>{
let t=w("Alert",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,radius:i,color:f,title:d,children:c,id:u,icon:m,withCloseButton:x,onClose:p,
closeButtonLabel:h,variant:y,autoContrast:I,role:g,attributes:b,...C}=t,R=W({name:"Alert",classes:Ep,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:b,vars:l,varsResolver:eb}),S=Re(u),P=d&&`${S}-title`||void 0,_=`${S}-body`;return(0,Pr.jsx)(k,{id:S,...R("root",{variant:y}),variant:y,...C,role:g||"\
alert","aria-describedby":c?_:void 0,"aria-labelledby":d?P:void 0,children:(0,Pr.jsxs)("div",{...R("wrapper"),children:[m&&(0,Pr.jsx)("div",{...R("icon"),children:m}),
(0,Pr.jsxs)("div",{...R("body"),children:[d&&(0,Pr.jsx)("div",{...R("title"),"data-with-close-button":x||void 0,children:(0,Pr.jsx)("span",{id:P,...R("label"),children:d})}),
c&&(0,Pr.jsx)("div",{id:_,...R("message"),"data-variant":y,children:c})]}),x&&(0,Pr.jsx)(Fo,{...R("closeButton"),onClick:p,variant:"transparent",size:16,iconSize:16,
"aria-label":h,unstyled:s})]})})});Os.classes=Ep;Os.varsResolver=eb;Os.displayName="@mantine/core/Alert";var Ap={root:"m_b6d8b162"};var tb=v(M(),1);function $M(e){if(e==="start")return"start";if(e==="end"||e)return"end"}var jM={inherit:!1},ob=(e,{variant:t,lineClamp:o,gradient:r,size:n,textWrap:a})=>({
root:{"--text-fz":Le(n),"--text-lh":ty(n),"--text-gradient":t==="gradient"?ui(r,e):void 0,"--text-line-clamp":typeof o=="number"?o.toString():void 0,"--text-tex\
t-wrap":a}}),pt=Ne(e=>{let t=w("Text",jM,e),{lineClamp:o,truncate:r,inline:n,inherit:a,gradient:s,span:l,textWrap:i,__staticSelector:f,vars:d,className:c,style:u,
classNames:m,styles:x,unstyled:p,variant:h,mod:y,size:I,attributes:g,...b}=t,C=W({name:["Text",f],props:t,classes:Ap,className:c,style:u,classNames:m,styles:x,unstyled:p,
attributes:g,vars:d,varsResolver:ob});return(0,tb.jsx)(k,{...C("root",{focusable:!0}),component:l?"span":"p",variant:h,mod:[{truncate:$M(r),lineClamp:typeof o==
"number",inline:n,inherit:a},y],size:I,...b})});pt.classes=Ap;pt.varsResolver=ob;pt.displayName="@mantine/core/Text";var Bp={root:"m_347db0ec","root--dot":"m_fbd81e3d",label:"m_5add502a",section:"m_91fdda9b"};var _s=v(M(),1),rb=(e,{radius:t,color:o,gradient:r,variant:n,size:a,autoContrast:s,circle:l})=>{let i=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:s});return{root:{"--badge-height":ae(a,"badge-height"),"--badge-padding-x":ae(a,"badge-padding-x"),"--badge-fz":ae(a,"badge-fz"),
"--badge-radius":l||t===void 0?void 0:Ie(t),"--badge-bg":o||n?i.background:void 0,"--badge-color":o||n?i.color:void 0,"--badge-bd":o||n?i.border:void 0,"--badge\
-dot-color":n==="dot"?Me(o,e):void 0}}},Ra=Ne(e=>{let t=w("Badge",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,radius:i,color:f,gradient:d,
leftSection:c,rightSection:u,children:m,variant:x,fullWidth:p,autoContrast:h,circle:y,mod:I,attributes:g,...b}=t,C=W({name:"Badge",props:t,classes:Bp,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:g,vars:l,varsResolver:rb});return(0,_s.jsxs)(k,{variant:x,mod:[{block:p,circle:y,"with-right-section":!!u,"w\
ith-left-section":!!c},I],...C("root",{variant:x}),...b,children:[c&&(0,_s.jsx)("span",{...C("section"),"data-position":"left",children:c}),(0,_s.jsx)("span",{...C(
"label"),children:m}),u&&(0,_s.jsx)("span",{...C("section"),"data-position":"right",children:u})]})});Ra.classes=Bp;Ra.varsResolver=rb;Ra.displayName="@mantine/\
core/Badge";var hn={root:"m_77c9d27d",inner:"m_80f1301b",label:"m_811560b9",section:"m_a74036a",loader:"m_a25b86ee",group:"m_80d6d844",groupSection:"m_70be2a01"};var ab=v(M(),1),nb={orientation:"horizontal"},sb=(e,{borderWidth:t})=>({group:{"--button-border-width":D(t)}}),Ci=F(e=>{let t=w("ButtonGroup",nb,e),{className:o,
style:r,classNames:n,styles:a,unstyled:s,orientation:l,vars:i,borderWidth:f,mod:d,attributes:c,...u}=w("ButtonGroup",nb,e),m=W({name:"ButtonGroup",props:t,classes:hn,
className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:c,vars:i,varsResolver:sb,rootSelector:"group"});return(0,ab.jsx)(k,{...m("group"),mod:[{orientation:l},
d],role:"group",...u})});Ci.classes=hn;Ci.varsResolver=sb;Ci.displayName="@mantine/core/ButtonGroup";var lb=v(M(),1),ib=(e,{radius:t,color:o,gradient:r,variant:n,autoContrast:a,size:s})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:a});return{groupSection:{"--section-height":ae(s,"section-height"),"--section-padding-x":ae(s,"section-padding-x"),"--section-f\
z":s?.includes("compact")?Le(s.replace("compact-","")):Le(s),"--section-radius":t===void 0?void 0:Ie(t),"--section-bg":o||n?l.background:void 0,"--section-color":l.
color,"--section-bd":o||n?l.border:void 0}}},Si=F(e=>{let t=w("ButtonGroupSection",null,e),{className:o,style:r,classNames:n,styles:a,unstyled:s,vars:l,gradient:i,
radius:f,autoContrast:d,attributes:c,...u}=t,m=W({name:"ButtonGroupSection",props:t,classes:hn,className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:c,
vars:l,varsResolver:ib,rootSelector:"groupSection"});return(0,lb.jsx)(k,{...m("groupSection"),...u})});Si.classes=hn;Si.varsResolver=ib;Si.displayName="@mantine\
/core/ButtonGroupSection";var Fr=v(M(),1),qM={in:{opacity:1,transform:`translate(-50%, calc(-50% + ${D(1)}))`},out:{opacity:0,transform:"translate(-50%, -200%)"},common:{transformOrigin:"\
center"},transitionProperty:"transform, opacity"},fb=(e,{radius:t,color:o,gradient:r,variant:n,size:a,justify:s,autoContrast:l})=>{let i=e.variantColorResolver(
{color:o||e.primaryColor,theme:e,gradient:r,variant:n||"filled",autoContrast:l});return{root:{"--button-justify":s,"--button-height":ae(a,"button-height"),"--bu\
tton-padding-x":ae(a,"button-padding-x"),"--button-fz":a?.includes("compact")?Le(a.replace("compact-","")):Le(a),"--button-radius":t===void 0?void 0:Ie(t),"--bu\
tton-bg":o||n?i.background:void 0,"--button-hover":o||n?i.hover:void 0,"--button-color":i.color,"--button-bd":o||n?i.border:void 0,"--button-hover-color":o||n?i.
hoverColor:void 0}}},to=Ne(e=>{let t=w("Button",null,e),{style:o,vars:r,className:n,color:a,disabled:s,children:l,leftSection:i,rightSection:f,fullWidth:d,variant:c,
radius:u,loading:m,loaderProps:x,gradient:p,classNames:h,styles:y,unstyled:I,"data-disabled":g,autoContrast:b,mod:C,attributes:R,...S}=t,P=W({name:"Button",props:t,
classes:hn,className:n,style:o,classNames:h,styles:y,unstyled:I,attributes:R,vars:r,varsResolver:fb}),_=!!i,z=!!f;return(0,Fr.jsxs)($e,{...P("root",{active:!s&&
!m&&!g}),unstyled:I,variant:c,disabled:s||m,mod:[{disabled:s||g,loading:m,block:d,"with-left-section":_,"with-right-section":z},C],...S,children:[typeof m=="boo\
lean"&&(0,Fr.jsx)(Wt,{mounted:m,transition:qM,duration:150,children:j=>(0,Fr.jsx)(k,{component:"span",...P("loader",{style:j}),"aria-hidden":!0,children:(0,Fr.jsx)(
Po,{color:"var(--button-color)",size:"calc(var(--button-height) / 1.8)",...x})})}),(0,Fr.jsxs)("span",{...P("inner"),children:[i&&(0,Fr.jsx)(k,{component:"span",
...P("section"),mod:{position:"left"},children:i}),(0,Fr.jsx)(k,{component:"span",mod:{loading:m},...P("label"),children:l}),f&&(0,Fr.jsx)(k,{component:"span",...P(
"section"),mod:{position:"right"},children:f})]})]})});to.classes=hn;to.varsResolver=fb;to.displayName="@mantine/core/Button";to.Group=Ci;to.GroupSection=Si;function Ns(e,t){let o=e;for(;(o=o.parentElement)&&!o.matches(t););return o}function cb(e,t,o){return o?Array.from(Ns(o,t)?.querySelectorAll(e)||[]).findIndex(r=>r===o):null}function Nt({classNames:e,styles:t,props:o,stylesCtx:r}){let n=Ee();return{resolvedClassNames:e===void 0?void 0:mn({theme:n,classNames:e,props:o,stylesCtx:r||void 0}),
resolvedStyles:t===void 0?void 0:ya({theme:n,styles:t,props:o,stylesCtx:r||void 0})}}var wi=v(A(),1);function ub({open:e,close:t,openDelay:o,closeDelay:r}){let n=(0,wi.useRef)(-1),a=(0,wi.useRef)(-1),s=()=>{window.clearTimeout(n.current),window.
clearTimeout(a.current)},l=()=>{s(),o===0||o===void 0?e():n.current=window.setTimeout(e,o)},i=()=>{s(),r===0||r===void 0?t():a.current=window.setTimeout(t,r)};return(0,wi.useEffect)(
()=>s,[]),{openDropdown:l,closeDropdown:i}}var WM={app:100,modal:200,popover:300,overlay:400,max:9999};function qe(e){return WM[e]}var Ls=v(A(),1);var UM=v(M(),1),GM=(0,Ls.createContext)({dir:"ltr",toggleDirection:()=>{},setDirection:()=>{}});function tt(){return(0,Ls.use)(GM)}function Hs(e,t){if(e==="rtl"&&(t.includes("right")||t.includes("left"))){let[o,r]=t.split("-"),n=o==="right"?"left":"right";return r===void 0?n:`${n}-${r}`}return t}var Op={root:"m_9814e45f"};var db=v(M(),1),KM={zIndex:qe("modal")},mb=(e,{gradient:t,color:o,backgroundOpacity:r,blur:n,radius:a,zIndex:s})=>({root:{"--overlay-bg":t||(o!==void 0||r!==void 0)&&
wr(o||"#000",r??.6)||void 0,"--overlay-filter":n?`blur(${D(n)})`:void 0,"--overlay-radius":a===void 0?void 0:Ie(a),"--overlay-z-index":s?.toString()}}),Pa=Ne(e=>{
let t=w("Overlay",KM,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,fixed:i,center:f,children:d,radius:c,zIndex:u,gradient:m,blur:x,color:p,backgroundOpacity:h,
mod:y,attributes:I,...g}=t,b=W({name:"Overlay",props:t,classes:Op,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:I,vars:l,varsResolver:mb});return(0,db.jsx)(
k,{...b("root"),mod:[{center:f,fixed:i},y],...g,children:d})});Pa.classes=Op;Pa.varsResolver=mb;Pa.displayName="@mantine/core/Overlay";var Nc=v(A(),1);var Lc=v(M(),1),pb=v(Ln(),1);function _p(e){let t=document.createElement("div");return t.setAttribute("data-portal","true"),typeof e.className=="string"&&t.classList.
add(...e.className.split(" ").filter(Boolean)),typeof e.style=="object"&&Object.assign(t.style,e.style),typeof e.id=="string"&&t.setAttribute("id",e.id),t}var zs=null;
function XM({target:e,reuseTargetNode:t,...o}){if(e)return typeof e=="string"?document.querySelector(e)||_p(o):e;if(t){if(zs){if(document.body.contains(zs))return zs;
zs=null}let r=document.querySelector("[data-mantine-shared-portal-node]");if(r)return zs=r,r;let n=_p(o);return n.setAttribute("data-mantine-shared-portal-node",
"true"),document.body.appendChild(n),zs=n,n}return _p(o)}var YM={reuseTargetNode:!0},Np=F(e=>{let{children:t,target:o,reuseTargetNode:r,ref:n,...a}=w("Portal",YM,
e),[s,l]=(0,Nc.useState)(!1),i=(0,Nc.useRef)(null);return st(()=>(l(!0),i.current=XM({target:o,reuseTargetNode:r,...a}),xa(n,i.current),!o&&!r&&i.current&&document.
body.appendChild(i.current),()=>{!o&&!r&&i.current&&document.body.removeChild(i.current)}),[o]),!s||!i.current?null:(0,pb.createPortal)((0,Lc.jsx)(Lc.Fragment,{
children:t}),i.current)});Np.displayName="@mantine/core/Portal";var Ri=v(M(),1),oo=F(({withinPortal:e=!0,children:t,...o})=>Ao()==="test"||!e?(0,Ri.jsx)(Ri.Fragment,{children:t}):(0,Ri.jsx)(Np,{...o,children:t}));oo.displayName=
"@mantine/core/OptionalPortal";var Hc=v(A(),1);function ft(e){let t=(0,Hc.createContext)(null);return[t,()=>{let r=(0,Hc.use)(t);if(r===null)throw new Error(e);return r}]}var[xb,Vn]=ft("Popover component was not found in the tree");var hb=v(A(),1);function Vs(e){return Array.isArray(e)||e===null?!1:typeof e=="object"?e.type!==hb.Fragment:!1}var Ib=v(A(),1);function At(e){let t=Ib.Children.toArray(e);return t.length!==1||!Vs(t[0])?null:t[0]}function Be(e,t){return o=>{e?.(o),t?.(o)}}var Pi=v(A(),1);function zc({childProps:e,disabled:t,opened:o,longPressDelay:r=500,setReference:n,open:a}){let s=(0,Pi.useRef)(!1),l=(0,Pi.useRef)(!1),i=(0,Pi.useRef)(null),f=(0,Pi.useRef)(
t);f.current=t;let d=(x,p,h)=>{n({getBoundingClientRect:()=>({x,y:p,width:0,height:0,top:p,left:x,right:x,bottom:p,toJSON:()=>{}}),contextElement:h}),a()},c=Be(
e.onMouseDown,x=>{t||x.button===2&&x.stopPropagation()}),u=Be(e.onContextMenu,x=>{t||x.defaultPrevented||(x.preventDefault(),!l.current&&(d(x.clientX,x.clientY,
x.currentTarget),s.current&&(l.current=!0)))}),m=op(x=>{if(f.current||l.current)return;let p=x,h=p.touches[0]??p.changedTouches[0];h&&(d(h.clientX,h.clientY,i.current),
l.current=!0)},{threshold:r,events:["touch"],cancelOnMove:!0,onStart:x=>{s.current=!0,l.current=!1,i.current=x.currentTarget},onFinish:x=>{s.current=!1,l.current=
!1,f.current||x.preventDefault()},onCancel:()=>{s.current=!1,l.current=!1}});return{onContextMenu:u,onMouseDown:c,onTouchStart:Be(e.onTouchStart,m.onTouchStart),
onTouchEnd:Be(e.onTouchEnd,m.onTouchEnd),onTouchCancel:Be(e.onTouchCancel,m.onTouchCancel),onTouchMove:Be(e.onTouchMove,m.onTouchMove),style:t?e.style:{...e.style,
WebkitTouchCallout:"none",WebkitUserSelect:"none",userSelect:"none"},"data-expanded":o?!0:void 0}}var gb=v(A(),1);function Lp(e){let{children:t,disabled:o,longPressDelay:r}=w("PopoverContextMenu",null,e),n=At(t);if(!n)throw new Error("Popover.ContextMenu com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Vn(),s=zc(
{childProps:n.props,disabled:o||a.disabled,opened:a.opened,longPressDelay:r,setReference:a.reference,open:()=>{a.opened||a.onToggle()}});return(0,gb.cloneElement)(
n,s)}Lp.displayName="@mantine/core/PopoverContextMenu";var Vc={dropdown:"m_38a85659",arrow:"m_a31dc6c1",overlay:"m_3d7bc908"};var Fa=()=>{};function vb(e,t={active:!0}){return typeof e!="function"||!t.active?t.onKeyDown||Fa:o=>{o.key==="Escape"&&(e(o),t.onTrigger?.())}}function yb(e,t,o,r){return e==="center"||r==="center"?{top:t}:e==="end"?{bottom:o}:e==="start"?{top:o}:{}}function bb(e,t,o,r,n){return e==="center"||r==="cent\
er"?{left:t}:e==="end"?{[n==="ltr"?"right":"left"]:o}:e==="start"?{[n==="ltr"?"left":"right"]:o}:{}}var QM={bottom:"borderTopLeftRadius",left:"borderTopRightRad\
ius",right:"borderBottomLeftRadius",top:"borderBottomRightRadius"};function ZM({position:e,arrowSize:t,dir:o}){let[r,n]=e.split("-");if(!n)return;let a={width:t,
height:t,position:"absolute"};if(r==="bottom"){let s=n==="start",l=s?o==="ltr"?"left":"right":o==="ltr"?"right":"left";return{...a,top:-t,[l]:0,clipPath:s!==(o===
"rtl")?"polygon(0% 0%, 0% 100%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}if(r==="top"){let s=n==="start",l=s?o==="ltr"?"left":"right":o==="ltr"?"righ\
t":"left";return{...a,bottom:-t,[l]:0,clipPath:s!==(o==="rtl")?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 100% 0%, 100% 100%)"}}if(r==="left")return{...a,
right:-t,[n==="start"?"top":"bottom"]:0,clipPath:n==="start"?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 0% 100%, 100% 100%)"};if(r==="right")return{...a,
left:-t,[n==="start"?"top":"bottom"]:0,clipPath:n==="start"?"polygon(0% 0%, 100% 0%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}function Cb({position:e,
arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,arrowX:a,arrowY:s,dir:l}){if(n==="merge"){let u=ZM({position:e,arrowSize:t,dir:l});if(u)return u}let[i,f="\
center"]=e.split("-"),d={width:t,height:t,transform:"rotate(45deg)",position:"absolute",[QM[i]]:r},c=-t/2;return i==="left"?{...d,...yb(f,s,o,n),right:c,borderLeftColor:"\
transparent",borderBottomColor:"transparent",clipPath:"polygon(100% 0, 0 0, 100% 100%)"}:i==="right"?{...d,...yb(f,s,o,n),left:c,borderRightColor:"transparent",
borderTopColor:"transparent",clipPath:"polygon(0 100%, 0 0, 100% 100%)"}:i==="top"?{...d,...bb(f,a,o,n,l),bottom:c,borderTopColor:"transparent",borderLeftColor:"\
transparent",clipPath:"polygon(0 100%, 100% 100%, 100% 0)"}:i==="bottom"?{...d,...bb(f,a,o,n,l),top:c,borderBottomColor:"transparent",borderRightColor:"transpar\
ent",clipPath:"polygon(0 100%, 0 0, 100% 0)"}:{}}function $c({position:e,dir:t}){let[o,r]=e.split("-");if(!r)return;let n=r==="start"&&t==="ltr"||r==="end"&&t===
"rtl";if(o==="bottom")return n?{borderTopLeftRadius:0}:{borderTopRightRadius:0};if(o==="top")return n?{borderBottomLeftRadius:0}:{borderBottomRightRadius:0};if(o===
"left")return r==="start"?{borderTopRightRadius:0}:{borderBottomRightRadius:0};if(o==="right")return r==="start"?{borderTopLeftRadius:0}:{borderBottomLeftRadius:0}}var Sb=v(M(),1);function $s({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,visible:a,arrowX:s,arrowY:l,style:i,...f}){let{dir:d}=tt();return a?
(0,Sb.jsx)("div",{role:"presentation",...f,style:{...i,...Cb({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,dir:d,arrowX:s,arrowY:l})}}):null}
$s.displayName="@mantine/core/FloatingArrow";var Hp={root:"m_515a97f8"};var wb=v(M(),1),jc=F(e=>{let t=w("VisuallyHidden",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,...f}=t,d=W({name:"VisuallyH\
idden",classes:Hp,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i});return(0,wb.jsx)(k,{component:"span",...d("root"),...f})});jc.classes=
Hp;jc.displayName="@mantine/core/VisuallyHidden";var Rb=v(A(),1);var Pb=v(M(),1);function js({children:e,active:t=!0,refProp:o="ref",innerRef:r}){let n=Xm(t),a=xe(n,r),s=At(e);return s?(0,Rb.cloneElement)(s,{[o]:a}):e}function Fb(e){
return(0,Pb.jsx)(jc,{tabIndex:-1,"data-autofocus":!0,...e})}js.displayName="@mantine/core/FocusTrap";Fb.displayName="@mantine/core/FocusTrapInitialFocus";js.InitialFocus=
Fb;var Ta=v(M(),1),qc=F(e=>{let t=w("PopoverDropdown",null,e),{className:o,style:r,vars:n,children:a,onKeyDownCapture:s,variant:l,classNames:i,styles:f,ref:d,...c}=t,
u=Vn(),{dir:m}=tt(),x=u.arrowPosition==="merge"&&u.withArrow?$c({position:u.placement,dir:m}):void 0,p=ai({opened:u.opened,shouldReturnFocus:u.returnFocus}),h=u.
withRoles?{"aria-labelledby":u.getTargetId(),id:u.getDropdownId(),role:"dialog",tabIndex:-1}:{},y=xe(d,u.floating);return u.disabled?null:(0,Ta.jsx)(oo,{...u.portalProps,
withinPortal:u.withinPortal,children:(0,Ta.jsx)(Wt,{mounted:u.opened,...u.transitionProps,transition:u.transitionProps?.transition||"fade",duration:u.transitionProps?.
duration??150,keepMounted:u.keepMounted,keepMountedMode:u.keepMountedMode,exitDuration:typeof u.transitionProps?.exitDuration=="number"?u.transitionProps.exitDuration:
u.transitionProps?.duration,children:I=>(0,Ta.jsx)(js,{active:u.trapFocus&&u.opened,innerRef:y,children:(0,Ta.jsxs)(k,{...h,...c,variant:l,onKeyDownCapture:vb(()=>{
u.onClose?.(),u.onDismiss?.()},{active:u.closeOnEscape,onTrigger:p,onKeyDown:s}),"data-position":u.placement,"data-fixed":u.floatingStrategy==="fixed"||void 0,...u.
getStyles("dropdown",{className:o,props:t,classNames:i,styles:f,style:[{...I,...x,zIndex:u.zIndex,top:u.y??0,left:u.x??0,width:u.width==="target"?void 0:D(u.width),
...u.referenceHidden?{display:"none"}:null},u.resolvedStyles?.dropdown,f?.dropdown,r]}),children:[a,(0,Ta.jsx)($s,{ref:u.arrowRef,arrowX:u.arrowX,arrowY:u.arrowY,
visible:u.withArrow,position:u.placement,arrowSize:u.arrowSize,arrowRadius:u.arrowRadius,arrowOffset:u.arrowOffset,arrowPosition:u.arrowPosition,...u.getStyles(
"arrow",{props:t,classNames:i,styles:f})})]})})})})});qc.classes=Vc;qc.displayName="@mantine/core/PopoverDropdown";var zp=v(A(),1);function $n(e){let t=zp.default.version;return typeof zp.default.version!="string"||t.startsWith("18.")?e?.ref:e?.props?.ref}var Tb=v(A(),1);var JM={refProp:"ref",popupType:"dialog"},Vp=F(e=>{let{children:t,refProp:o,popupType:r,ref:n,...a}=w("PopoverTarget",JM,e),s=At(t);if(!s)throw new Error("Popov\
er.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let l=a,
i=Vn(),f=xe(i.reference,$n(s),n),d=i.withRoles?{"aria-haspopup":r,"aria-expanded":i.opened,"aria-controls":i.opened?i.getDropdownId():void 0,id:i.getTargetId()}:
{},c=s.props;return(0,Tb.cloneElement)(s,{...l,...d,...i.targetProps,className:ke(i.targetProps.className,l.className,c.className),[o]:f,...i.controlled?null:{onClick:u=>{
i.onToggle(),c.onClick?.(u)}}})});Vp.displayName="@mantine/core/PopoverTarget";var _o=v(A(),1);var se=v(A(),1);function Wc(){return typeof window<"u"}function jn(e){return jp(e)?(e.nodeName||"").toLowerCase():"#document"}function Lt(e){var t;return(e==null||(t=e.ownerDocument)==
null?void 0:t.defaultView)||window}function Mr(e){var t;return(t=(jp(e)?e.ownerDocument:e.document)||window.document)==null?void 0:t.documentElement}function jp(e){
return Wc()?e instanceof Node||e instanceof Lt(e).Node:!1}function Ke(e){return Wc()?e instanceof Element||e instanceof Lt(e).Element:!1}function uo(e){return Wc()?
e instanceof HTMLElement||e instanceof Lt(e).HTMLElement:!1}function qs(e){return!Wc()||typeof ShadowRoot>"u"?!1:e instanceof ShadowRoot||e instanceof Lt(e).ShadowRoot}
function Fi(e){let{overflow:t,overflowX:o,overflowY:r,display:n}=To(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+o)&&n!=="inline"&&n!=="contents"}function Mb(e){
return/^(table|td|th)$/.test(jn(e))}function Ti(e){try{if(e.matches(":popover-open"))return!0}catch{}try{return e.matches(":modal")}catch{return!1}}var ek=/transform|translate|scale|rotate|perspective|filter/,
tk=/paint|layout|strict|content/,Ma=e=>!!e&&e!=="none",$p;function Uc(e){let t=Ke(e)?To(e):e;return Ma(t.transform)||Ma(t.translate)||Ma(t.scale)||Ma(t.rotate)||
Ma(t.perspective)||!Ws()&&(Ma(t.backdropFilter)||Ma(t.filter))||ek.test(t.willChange||"")||tk.test(t.contain||"")}function kb(e){let t=Tr(e);for(;uo(t)&&!kr(t);){
if(Uc(t))return t;if(Ti(t))return null;t=Tr(t)}return null}function Ws(){return $p==null&&($p=typeof CSS<"u"&&CSS.supports&&CSS.supports("-webkit-backdrop-filte\
r","none")),$p}function kr(e){return/^(html|body|#document)$/.test(jn(e))}function To(e){return Lt(e).getComputedStyle(e)}function Mi(e){return Ke(e)?{scrollLeft:e.
scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function Tr(e){if(jn(e)==="html")return e;let t=e.assignedSlot||e.parentNode||qs(e)&&
e.host||Mr(e);return qs(t)?t.host:t}function Db(e){let t=Tr(e);return kr(t)?(e.ownerDocument||e).body:uo(t)&&Fi(t)?t:Db(t)}function ro(e,t,o){var r;t===void 0&&
(t=[]),o===void 0&&(o=!0);let n=Db(e),a=n===((r=e.ownerDocument)==null?void 0:r.body),s=Lt(n);if(a){let l=Gc(s);return t.concat(s,s.visualViewport||[],Fi(n)?n:[],
l&&o?ro(l):[])}else return t.concat(n,ro(n,[],o))}function Gc(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}var Us=v(A(),1),Hb=v(A(),1);var Bb=["top","right","bottom","left"];var Mo=Math.min,mo=Math.max,Di=Math.round,Ei=Math.floor,Dr=e=>({x:e,y:e}),ok={left:"right",right:"left",bottom:"top",top:"bottom"};function qp(e,t,o){return mo(
e,Mo(t,o))}function nr(e,t){return typeof e=="function"?e(t):e}function ar(e){return e.split("-")[0]}function ka(e){return e.split("-")[1]}function Xc(e){return e===
"x"?"y":"x"}function Yc(e){return e==="y"?"height":"width"}function Oo(e){let t=e[0];return t==="t"||t==="b"?"y":"x"}function Qc(e){return Xc(Oo(e))}function Ob(e,t,o){
o===void 0&&(o=!1);let r=ka(e),n=Qc(e),a=Yc(n),s=n==="x"?r===(o?"end":"start")?"right":"left":r==="start"?"bottom":"top";return t.reference[a]>t.floating[a]&&(s=
ki(s)),[s,ki(s)]}function _b(e){let t=ki(e);return[Kc(e),t,Kc(t)]}function Kc(e){return e.includes("start")?e.replace("start","end"):e.replace("end","start")}var Eb=[
"left","right"],Ab=["right","left"],rk=["top","bottom"],nk=["bottom","top"];function ak(e,t,o){switch(e){case"top":case"bottom":return o?t?Ab:Eb:t?Eb:Ab;case"le\
ft":case"right":return t?rk:nk;default:return[]}}function Nb(e,t,o,r){let n=ka(e),a=ak(ar(e),o==="start",r);return n&&(a=a.map(s=>s+"-"+n),t&&(a=a.concat(a.map(
Kc)))),a}function ki(e){let t=ar(e);return ok[t]+e.slice(t.length)}function sk(e){var t,o,r,n;return{top:(t=e.top)!=null?t:0,right:(o=e.right)!=null?o:0,bottom:(r=
e.bottom)!=null?r:0,left:(n=e.left)!=null?n:0}}function Zc(e){return typeof e!="number"?sk(e):{top:e,right:e,bottom:e,left:e}}function sr(e){let{x:t,y:o,width:r,
height:n}=e;return{width:r,height:n,top:o,left:t,right:t+r,bottom:o+n,x:t,y:o}}function zb(){let e=navigator.userAgentData;return e!=null&&e.platform?e.platform:navigator.platform}function Vb(){let e=navigator.userAgentData;return e&&Array.
isArray(e.brands)?e.brands.map(t=>{let{brand:o,version:r}=t;return o+"/"+r}).join(" "):navigator.userAgent}function $b(){return/apple/i.test(navigator.vendor)}function jb(){return zb().toLowerCase().startsWith("mac")&&!navigator.maxTouchPoints}function lk(){return Vb().includes("jsdom/")}var Lb="data-floating-ui-focus\
able",ik="input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])";function Wp(e){let t=e.activeElement;for(;((o=t)==null||(o=o.shadowRoot)==null?void 0:o.activeElement)!=null;){var o;t=t.shadowRoot.activeElement}return t}function Gs(e,t){
if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&qs(o)){let r=t;for(;r;){if(e===r)return!0;r=r.parentNode||r.
host}}return!1}function Da(e){return"composedPath"in e?e.composedPath()[0]:e.target}function Jc(e,t){if(t==null)return!1;if("composedPath"in e)return e.composedPath().
includes(t);let o=e;return o.target!=null&&t.contains(o.target)}function qb(e){return e.matches("html,body")}function qn(e){return e?.ownerDocument||document}function Wb(e){
return uo(e)&&e.matches(ik)}function Ub(e){if(!e||lk())return!0;try{return e.matches(":focus-visible")}catch{return!0}}function Gb(e){return e?e.hasAttribute(Lb)?e:e.querySelector("["+Lb+"\
]")||e:null}function Ai(e,t,o){return o===void 0&&(o=!0),e.filter(n=>{var a;return n.parentId===t&&(!o||((a=n.context)==null?void 0:a.open))}).flatMap(n=>[n,...Ai(
e,n.id,o)])}function Kb(e){return"nativeEvent"in e}function eu(e,t){let o=["mouse","pen"];return t||o.push("",void 0),o.includes(e)}var fk=typeof document<"u",ck=function(){},lr=fk?Hb.useLayoutEffect:ck,uk={...Us};
function Bi(e){let t=Us.useRef(e);return lr(()=>{t.current=e}),t}var dk=uk.useInsertionEffect,mk=dk||(e=>e());function ir(e){let t=Us.useRef(()=>{});return mk(()=>{
t.current=e}),Us.useCallback(function(){for(var o=arguments.length,r=new Array(o),n=0;n<o;n++)r[n]=arguments[n];return t.current==null?void 0:t.current(...r)},[])}var su=v(M(),1);var _C=v(Ln(),1);function Xb(e,t,o){let{reference:r,floating:n}=e,a=Oo(t),s=Qc(t),l=Yc(s),i=ar(t),f=a==="y",d=r.x+r.width/2-n.width/2,c=r.y+r.height/2-n.height/2,u=r[l]/2-n[l]/2,
m;switch(i){case"top":m={x:d,y:r.y-n.height};break;case"bottom":m={x:d,y:r.y+r.height};break;case"right":m={x:r.x+r.width,y:c};break;case"left":m={x:r.x-n.width,
y:c};break;default:m={x:r.x,y:r.y}}let x=ka(t);return x&&(m[s]+=u*(x==="end"?1:-1)*(o&&f?-1:1)),m}async function Zb(e,t){var o;t===void 0&&(t={});let{x:r,y:n,platform:a,
rects:s,elements:l,strategy:i}=e,{boundary:f="clippingAncestors",rootBoundary:d="viewport",elementContext:c="floating",altBoundary:u=!1,padding:m=0}=nr(t,e),x=Zc(
m),h=l[u?c==="floating"?"reference":"floating":c],y=sr(await a.getClippingRect({element:(o=await(a.isElement==null?void 0:a.isElement(h)))==null||o?h:h.contextElement||
await(a.getDocumentElement==null?void 0:a.getDocumentElement(l.floating)),boundary:f,rootBoundary:d,strategy:i})),I=c==="floating"?{x:r,y:n,width:s.floating.width,
height:s.floating.height}:s.reference,g=await(a.getOffsetParent==null?void 0:a.getOffsetParent(l.floating)),b=await(a.isElement==null?void 0:a.isElement(g))&&await(a.
getScale==null?void 0:a.getScale(g))||{x:1,y:1},C=sr(a.convertOffsetParentRelativeRectToViewportRelativeRect?await a.convertOffsetParentRelativeRectToViewportRelativeRect(
{elements:l,rect:I,offsetParent:g,strategy:i}):I);return{top:(y.top-C.top+x.top)/b.y,bottom:(C.bottom-y.bottom+x.bottom)/b.y,left:(y.left-C.left+x.left)/b.x,right:(C.
right-y.right+x.right)/b.x}}var pk=50,Jb=async(e,t,o)=>{let{placement:r="bottom",strategy:n="absolute",middleware:a=[],platform:s}=o,l=s.detectOverflow?s:{...s,
detectOverflow:Zb},i=await(s.isRTL==null?void 0:s.isRTL(t)),f=await s.getElementRects({reference:e,floating:t,strategy:n}),{x:d,y:c}=Xb(f,r,i),u=r,m=0,x={};for(let p=0;p<
a.length;p++){let h=a[p];if(!h)continue;let{name:y,fn:I}=h,{x:g,y:b,data:C,reset:R}=await I({x:d,y:c,initialPlacement:r,placement:u,strategy:n,middlewareData:x,
rects:f,platform:l,elements:{reference:e,floating:t}});d=g??d,c=b??c,x[y]={...x[y],...C},R&&m<pk&&(m++,typeof R=="object"&&(R.placement&&(u=R.placement),R.rects&&
(f=R.rects===!0?await s.getElementRects({reference:e,floating:t,strategy:n}):R.rects),{x:d,y:c}=Xb(f,u,i)),p=-1)}return{x:d,y:c,placement:u,strategy:n,middlewareData:x}},
eC=e=>({name:"arrow",options:e,async fn(t){let{x:o,y:r,placement:n,rects:a,platform:s,elements:l,middlewareData:i}=t,{element:f,padding:d=0}=nr(e,t)||{};if(f==null)
return{};let c=Zc(d),u={x:o,y:r},m=Qc(n),x=Yc(m),p=await s.getDimensions(f),h=m==="y",y=h?"top":"left",I=h?"bottom":"right",g=h?"clientHeight":"clientWidth",b=a.
reference[x]+a.reference[m]-u[m]-a.floating[x],C=u[m]-a.reference[m],R=await(s.getOffsetParent==null?void 0:s.getOffsetParent(f)),S=R?R[g]:0;(!S||!await(s.isElement==
null?void 0:s.isElement(R)))&&(S=l.floating[g]||a.floating[x]);let P=b/2-C/2,_=S/2-p[x]/2-1,z=Mo(c[y],_),j=Mo(c[I],_),N=S-p[x]-j,H=S/2-p[x]/2+P,T=qp(z,H,N),U=!i.
arrow&&ka(n)!=null&&H!==T&&a.reference[x]/2-(H<z?z:j)-p[x]/2<0,V=U?H<z?H-z:H-N:0;return{[m]:u[m]+V,data:{[m]:T,centerOffset:H-T-V,...U&&{alignmentOffset:V}},reset:U}}});var tC=function(e){return e===void 0&&(e={}),{name:"flip",options:e,async fn(t){var o,r;let{placement:n,middlewareData:a,rects:s,initialPlacement:l,platform:i,elements:f}=t,
{mainAxis:d=!0,crossAxis:c=!0,fallbackPlacements:u,fallbackStrategy:m="bestFit",fallbackAxisSideDirection:x="none",flipAlignment:p=!0,...h}=nr(e,t);if((o=a.arrow)!=
null&&o.alignmentOffset)return{};let y=ar(n),I=Oo(l),g=ar(l)===l,b=await(i.isRTL==null?void 0:i.isRTL(f.floating)),C=u||(g||!p?[ki(l)]:_b(l)),R=x!=="none";!u&&R&&
C.push(...Nb(l,p,x,b));let S=[l,...C],P=await i.detectOverflow(t,h),_=[],z=((r=a.flip)==null?void 0:r.overflows)||[];if(d&&_.push(P[y]),c){let T=Ob(n,s,b);_.push(
P[T[0]],P[T[1]])}if(z=[...z,{placement:n,overflows:_}],!_.every(T=>T<=0)){var j,N;let T=(((j=a.flip)==null?void 0:j.index)||0)+1,U=S[T];if(U&&(!(c==="alignment"?
I!==Oo(U):!1)||z.every(B=>Oo(B.placement)===I?B.overflows[0]>0:!0)))return{data:{index:T,overflows:z},reset:{placement:U}};let V=(N=z.filter(O=>O.overflows[0]<=
0).sort((O,B)=>O.overflows[1]-B.overflows[1])[0])==null?void 0:N.placement;if(!V)switch(m){case"bestFit":{var H;let O=(H=z.filter(B=>{if(R){let E=Oo(B.placement);
return E===I||E==="y"}return!0}).map(B=>[B.placement,B.overflows.filter(E=>E>0).reduce((E,L)=>E+L,0)]).sort((B,E)=>B[1]-E[1])[0])==null?void 0:H[0];O&&(V=O);break}case"\
initialPlacement":V=l;break}if(n!==V)return{reset:{placement:V}}}return{}}}};function Yb(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.
height,left:e.left-t.width}}function Qb(e){return Bb.some(t=>e[t]>=0)}var oC=function(e){return e===void 0&&(e={}),{name:"hide",options:e,async fn(t){let{rects:o,
platform:r}=t,{strategy:n="referenceHidden",...a}=nr(e,t);switch(n){case"referenceHidden":{let s=await r.detectOverflow(t,{...a,elementContext:"reference"}),l=Yb(
s,o.reference);return{data:{referenceHiddenOffsets:l,referenceHidden:Qb(l)}}}case"escaped":{let s=await r.detectOverflow(t,{...a,altBoundary:!0}),l=Yb(s,o.floating);
return{data:{escapedOffsets:l,escaped:Qb(l)}}}default:return{}}}}};function rC(e){let t=Mo(...e.map(a=>a.left)),o=Mo(...e.map(a=>a.top)),r=mo(...e.map(a=>a.right)),
n=mo(...e.map(a=>a.bottom));return{x:t,y:o,width:r-t,height:n-o}}function xk(e){let t=e.slice().sort((n,a)=>n.y-a.y),o=[],r=null;for(let n=0;n<t.length;n++){let a=t[n];
!r||a.y-r.y>r.height/2?o.push([a]):o[o.length-1].push(a),r=a}return o.map(n=>sr(rC(n)))}var nC=function(e){return e===void 0&&(e={}),{name:"inline",options:e,async fn(t){
let{placement:o,elements:r,rects:n,platform:a,strategy:s}=t,{padding:l=2,x:i,y:f}=nr(e,t),d=Array.from(await(a.getClientRects==null?void 0:a.getClientRects(r.reference))||
[]);if(!d.length)return{};let c=xk(d),u=sr(rC(d)),m=Zc(l);function x(){if(c.length===2&&(c[0].left>c[1].right||c[1].left>c[0].right)&&i!=null&&f!=null)return c.
find(h=>i>h.left-m.left&&i<h.right+m.right&&f>h.top-m.top&&f<h.bottom+m.bottom)||u;if(c.length>=2){if(Oo(o)==="y"){let R=c[0],S=c[c.length-1],P=ar(o)==="top",_=R.
top,z=S.bottom,j=P?R.left:S.left,N=P?R.right:S.right;return sr({x:j,y:_,width:N-j,height:z-_})}let h=ar(o)==="left",y=mo(...c.map(R=>R.right)),I=Mo(...c.map(R=>R.
left)),g=c.filter(R=>h?R.left===I:R.right===y),b=g[0].top,C=g[g.length-1].bottom;return sr({x:I,y:b,width:y-I,height:C-b})}return u}let p=await a.getElementRects(
{reference:{getBoundingClientRect:x},floating:r.floating,strategy:s});return n.reference.x!==p.reference.x||n.reference.y!==p.reference.y||n.reference.width!==p.
reference.width||n.reference.height!==p.reference.height?{reset:{rects:p}}:{}}}},aC=new Set(["left","top"]);async function hk(e,t){let{placement:o,platform:r,elements:n}=e,
a=await(r.isRTL==null?void 0:r.isRTL(n.floating)),s=ar(o),l=ka(o),i=Oo(o)==="y",f=aC.has(s)?-1:1,d=a&&i?-1:1,c=nr(t,e),{mainAxis:u,crossAxis:m,alignmentAxis:x}=typeof c==
"number"?{mainAxis:c,crossAxis:0,alignmentAxis:null}:{mainAxis:c.mainAxis||0,crossAxis:c.crossAxis||0,alignmentAxis:c.alignmentAxis};return l&&typeof x=="number"&&
(m=l==="end"?x*-1:x),i?{x:m*d,y:u*f}:{x:u*f,y:m*d}}var sC=function(e){return e===void 0&&(e=0),{name:"offset",options:e,async fn(t){var o,r;let{x:n,y:a,placement:s,
middlewareData:l}=t,i=await hk(t,e);return s===((o=l.offset)==null?void 0:o.placement)&&(r=l.arrow)!=null&&r.alignmentOffset?{}:{x:n+i.x,y:a+i.y,data:{...i,placement:s}}}}},
lC=function(e){return e===void 0&&(e={}),{name:"shift",options:e,async fn(t){let{x:o,y:r,placement:n,platform:a}=t,{mainAxis:s=!0,crossAxis:l=!1,limiter:i={fn:I=>{
let{x:g,y:b}=I;return{x:g,y:b}}},...f}=nr(e,t),d={x:o,y:r},c=await a.detectOverflow(t,f),u=Oo(n),m=Xc(u),x=d[m],p=d[u],h=(I,g)=>qp(g+c[I==="y"?"top":"left"],g,g-
c[I==="y"?"bottom":"right"]);s&&(x=h(m,x)),l&&(p=h(u,p));let y=i.fn({...t,[m]:x,[u]:p});return{...y,data:{x:y.x-o,y:y.y-r,enabled:{[m]:s,[u]:l}}}}}},iC=function(e){
return e===void 0&&(e={}),{options:e,fn(t){var o,r;let{x:n,y:a,placement:s,rects:l,middlewareData:i}=t,{offset:f=0,mainAxis:d=!0,crossAxis:c=!0}=nr(e,t),u={x:n,
y:a},m=Oo(s),x=Xc(m),p=u[x],h=u[m],y=nr(f,t),I=typeof y=="number"?{mainAxis:y,crossAxis:0}:{mainAxis:(o=y.mainAxis)!=null?o:0,crossAxis:(r=y.crossAxis)!=null?r:
0};if(d){let C=x==="y"?"height":"width",R=l.reference[x]-l.floating[C]+I.mainAxis,S=l.reference[x]+l.reference[C]-I.mainAxis;p<R?p=R:p>S&&(p=S)}if(c){var g,b;let C=x===
"y"?"width":"height",R=aC.has(ar(s)),S=l.reference[m]-l.floating[C]+(R&&((g=i.offset)==null?void 0:g[m])||0)+(R?0:I.crossAxis),P=l.reference[m]+l.reference[C]+(R?
0:((b=i.offset)==null?void 0:b[m])||0)-(R?I.crossAxis:0);h<S?h=S:h>P&&(h=P)}return{[x]:p,[m]:h}}}},fC=function(e){return e===void 0&&(e={}),{name:"size",options:e,
async fn(t){let{placement:o,rects:r,platform:n,elements:a}=t,{apply:s=()=>{},...l}=nr(e,t),i=await n.detectOverflow(t,l),f=ar(o),d=ka(o),c=Oo(o)==="y",{width:u,
height:m}=r.floating,x,p;f==="top"||f==="bottom"?(x=f,p=d===(await(n.isRTL==null?void 0:n.isRTL(a.floating))?"start":"end")?"left":"right"):(p=f,x=d==="end"?"to\
p":"bottom");let h=m-i.top-i.bottom,y=u-i.left-i.right,I=Mo(m-i[x],h),g=Mo(u-i[p],y),b=t.middlewareData.shift,C=!b,R=I,S=g;b!=null&&b.enabled.x&&(S=y),b!=null&&
b.enabled.y&&(R=h),C&&!d&&(c?S=u-2*mo(i.left,i.right):R=m-2*mo(i.top,i.bottom)),await s({...t,availableWidth:S,availableHeight:R});let P=await n.getDimensions(a.
floating);return u!==P.width||m!==P.height?{reset:{rects:!0}}:{}}}};function dC(e){let t=To(e),o=parseFloat(t.width)||0,r=parseFloat(t.height)||0,n=uo(e),a=n?e.offsetWidth:o,s=n?e.offsetHeight:r,l=Di(o)!==a||Di(r)!==s;return l&&
(o=a,r=s),{width:o,height:r,$:l}}function Gp(e){return Ke(e)?e:e.contextElement}function Ks(e){let t=Gp(e);if(!uo(t))return Dr(1);let o=t.getBoundingClientRect(),
{width:r,height:n,$:a}=dC(t),s=(a?Di(o.width):o.width)/r,l=(a?Di(o.height):o.height)/n;return(!s||!Number.isFinite(s))&&(s=1),(!l||!Number.isFinite(l))&&(l=1),{
x:s,y:l}}var Ik=Dr(0);function mC(e){let t=Lt(e);return!Ws()||!t.visualViewport?Ik:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function gk(e,t,o){
return t===void 0&&(t=!1),!!o&&t&&o===Lt(e)}function Ea(e,t,o,r){t===void 0&&(t=!1),o===void 0&&(o=!1);let n=e.getBoundingClientRect(),a=Gp(e),s=Dr(1);t&&(r?Ke(
r)&&(s=Ks(r)):s=Ks(e));let l=gk(a,o,r)?mC(a):Dr(0),i=(n.left+l.x)/s.x,f=(n.top+l.y)/s.y,d=n.width/s.x,c=n.height/s.y;if(a&&r){let u=Lt(a),m=Ke(r)?Lt(r):r,x=u,p=Gc(
x);for(;p&&m!==x;){let h=Ks(p),y=p.getBoundingClientRect(),I=To(p),g=y.left+(p.clientLeft+parseFloat(I.paddingLeft))*h.x,b=y.top+(p.clientTop+parseFloat(I.paddingTop))*
h.y;i*=h.x,f*=h.y,d*=h.x,c*=h.y,i+=g,f+=b,x=Lt(p),p=Gc(x)}}return sr({width:d,height:c,x:i,y:f})}function tu(e,t){let o=Mi(e).scrollLeft;return t?t.left+o:Ea(Mr(
e)).left+o}function pC(e,t){let o=e.getBoundingClientRect(),r=o.left+t.scrollLeft-tu(e,o),n=o.top+t.scrollTop;return{x:r,y:n}}function vk(e){let{elements:t,rect:o,
offsetParent:r,strategy:n}=e,a=n==="fixed",s=Mr(r),l=t?Ti(t.floating):!1;if(r===s||l&&a)return o;let i={scrollLeft:0,scrollTop:0},f=Dr(1),d=Dr(0),c=uo(r);if((c||
!a)&&((jn(r)!=="body"||Fi(s))&&(i=Mi(r)),c)){let m=Ea(r);f=Ks(r),d.x=m.x+r.clientLeft,d.y=m.y+r.clientTop}let u=s&&!c&&!a?pC(s,i):Dr(0);return{width:o.width*f.x,
height:o.height*f.y,x:o.x*f.x-i.scrollLeft*f.x+d.x+u.x,y:o.y*f.y-i.scrollTop*f.y+d.y+u.y}}function yk(e){return e.getClientRects?Array.from(e.getClientRects()):
[]}function bk(e){let t=Mi(e),o=e.ownerDocument.body,r=mo(e.scrollWidth,e.clientWidth,o.scrollWidth,o.clientWidth),n=mo(e.scrollHeight,e.clientHeight,o.scrollHeight,
o.clientHeight),a=-t.scrollLeft+tu(e),s=-t.scrollTop;return To(o).direction==="rtl"&&(a+=mo(e.clientWidth,o.clientWidth)-r),{width:r,height:n,x:a,y:s}}var Ck=25;
function Sk(e,t,o){o===void 0&&(o="viewport");let r=o==="layoutViewport",n=Lt(e),a=Mr(e),s=n.visualViewport,l=a.clientWidth,i=a.clientHeight,f=0,d=0;if(s){let u=!Ws()||
t==="fixed";r?u||(f=-s.offsetLeft,d=-s.offsetTop):(l=s.width,i=s.height,u&&(f=s.offsetLeft,d=s.offsetTop))}if(tu(a)<=0){let u=a.ownerDocument,m=u.body,x=getComputedStyle(
m),p=u.compatMode==="CSS1Compat"&&parseFloat(x.marginLeft)+parseFloat(x.marginRight)||0,h=Math.abs(a.clientWidth-m.clientWidth-p),y=getComputedStyle(a).scrollbarGutter===
"stable both-edges"?h/2:h;y<=Ck&&(l-=y)}return{width:l,height:i,x:f,y:d}}function wk(e,t){let o=Ea(e,!0,t==="fixed"),r=o.top+e.clientTop,n=o.left+e.clientLeft,a=Ks(
e),s=e.clientWidth*a.x,l=e.clientHeight*a.y,i=n*a.x,f=r*a.y;return{width:s,height:l,x:i,y:f}}function cC(e,t,o){let r;if(t==="viewport"||t==="layoutViewport")r=
Sk(e,o,t);else if(t==="document")r=bk(Mr(e));else if(Ke(t))r=wk(t,o);else{let n=mC(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return sr(r)}function Rk(e,t){
let o=t.get(e);if(o)return o;let r=ro(e,[],!1).filter(l=>Ke(l)&&jn(l)!=="body"),n=null,a=To(e).position==="fixed",s=a?Tr(e):e;for(;Ke(s)&&!kr(s);){let l=To(s),i=Uc(
s),f=n?n.position:a?"fixed":"";!i&&(f==="fixed"||f==="absolute"&&l.position==="static")?r=r.filter(c=>c!==s):n=l,s=Tr(s)}return t.set(e,r),r}function Pk(e){let{
element:t,boundary:o,rootBoundary:r,strategy:n}=e,s=[...o==="clippingAncestors"?Ti(t)?[]:Rk(t,this._c):[].concat(o),r],l=cC(t,s[0],n),i=l.top,f=l.right,d=l.bottom,
c=l.left;for(let u=1;u<s.length;u++){let m=cC(t,s[u],n);i=mo(m.top,i),f=Mo(m.right,f),d=Mo(m.bottom,d),c=mo(m.left,c)}return{width:f-c,height:d-i,x:c,y:i}}function Fk(e){
let{width:t,height:o}=dC(e);return{width:t,height:o}}function Tk(e,t,o){let r=uo(t),n=Mr(t),a=o==="fixed",s=Ea(e,!0,a,t),l={scrollLeft:0,scrollTop:0},i=Dr(0);if((r||
!a)&&((jn(t)!=="body"||Fi(n))&&(l=Mi(t)),r)){let u=Ea(t,!0,a,t);i.x=u.x+t.clientLeft,i.y=u.y+t.clientTop}!r&&n&&(i.x=tu(n));let f=n&&!r&&!a?pC(n,l):Dr(0),d=s.left+
l.scrollLeft-i.x-f.x,c=s.top+l.scrollTop-i.y-f.y;return{x:d,y:c,width:s.width,height:s.height}}function Up(e){return To(e).position==="static"}function uC(e,t){
if(!uo(e)||To(e).position==="fixed")return null;if(t)return t(e);let o=e.offsetParent;return Mr(e)===o&&(o=o.ownerDocument.body),o}function xC(e,t){let o=Lt(e);
if(Ti(e))return o;if(!uo(e)){let n=Tr(e);for(;n&&!kr(n);){if(Ke(n)&&!Up(n))return n;n=Tr(n)}return o}let r=uC(e,t);for(;r&&Mb(r)&&Up(r);)r=uC(r,t);return r&&kr(
r)&&Up(r)&&!Uc(r)?o:r||kb(e)||o}var Mk=async function(e){let t=this.getOffsetParent||xC,o=this.getDimensions,r=await o(e.floating);return{reference:Tk(e.reference,
await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function kk(e){return To(e).direction==="rtl"}var Kp={convertOffsetParentRelativeRectToViewportRelativeRect:vk,
getDocumentElement:Mr,getClippingRect:Pk,getOffsetParent:xC,getElementRects:Mk,getClientRects:yk,getDimensions:Fk,getScale:Ks,isElement:Ke,isRTL:kk};function hC(e,t){
return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function Dk(e,t,o){let r=null,n,a=Mr(e);function s(){var d;clearTimeout(n),(d=r)==null||d.disconnect(),
r=null}function l(d,c){d===void 0&&(d=!1),c===void 0&&(c=1),s();let u=e.getBoundingClientRect(),{left:m,top:x,width:p,height:h}=u;if(d||t(),!p||!h)return;let y=Ei(
x),I=Ei(a.clientWidth-(m+p)),g=Ei(a.clientHeight-(x+h)),b=Ei(m),R={rootMargin:-y+"px "+-I+"px "+-g+"px "+-b+"px",threshold:mo(0,Mo(1,c))||1},S=!0;function P(_){
let z=_[0].intersectionRatio;if(!hC(u,e.getBoundingClientRect()))return l();if(z!==c){if(!S)return l();z?l(!1,z):n=setTimeout(()=>{l(!1,1e-7)},1e3)}S=!1}try{r=new IntersectionObserver(
P,{...R,root:a.ownerDocument})}catch{r=new IntersectionObserver(P,R)}r.observe(e)}let i=Lt(e),f=()=>l(o);return i.addEventListener("resize",f),l(!0),()=>{i.removeEventListener(
"resize",f),s()}}function Aa(e,t,o,r){r===void 0&&(r={});let{ancestorScroll:n=!0,ancestorResize:a=!0,elementResize:s=typeof ResizeObserver=="function",layoutShift:l=typeof IntersectionObserver==
"function",animationFrame:i=!1}=r,f=Gp(e),d=n||a?[...f?ro(f):[],...t?ro(t):[]]:[];d.forEach(y=>{n&&y.addEventListener("scroll",o),a&&y.addEventListener("resize",
o)});let c=f&&l?Dk(f,o,a):null,u=-1,m=null;s&&(m=new ResizeObserver(y=>{let[I]=y;I&&I.target===f&&m&&t&&(m.unobserve(t),cancelAnimationFrame(u),u=requestAnimationFrame(
()=>{var g;(g=m)==null||g.observe(t)})),o()}),f&&!i&&m.observe(f),t&&m.observe(t));let x,p=i?Ea(e):null;i&&h();function h(){let y=Ea(e);p&&!hC(p,y)&&o(),p=y,x=requestAnimationFrame(
h)}return o(),()=>{var y;d.forEach(I=>{n&&I.removeEventListener("scroll",o),a&&I.removeEventListener("resize",o)}),c?.(),(y=m)==null||y.disconnect(),m=null,i&&cancelAnimationFrame(
x)}}var IC=sC;var gC=lC,vC=tC,yC=fC,bC=oC,Xp=eC,CC=nC,SC=iC,ou=(e,t,o)=>{let r=new Map,n=o??{},a={...Kp,...n.platform,_c:r};return Jb(e,t,{...n,platform:a})};var Pt=v(A(),1),RC=v(A(),1),PC=v(Ln(),1),Ak=typeof document<"u",Bk=function(){},ru=Ak?RC.useLayoutEffect:Bk;function nu(e,t){if(e===t)return!0;if(typeof e!=typeof t)
return!1;if(typeof e=="function"&&e.toString()===t.toString())return!0;let o,r,n;if(e&&t&&typeof e=="object"){if(Array.isArray(e)){if(o=e.length,o!==t.length)return!1;
for(r=o;r--!==0;)if(!nu(e[r],t[r]))return!1;return!0}if(n=Object.keys(e),o=n.length,o!==Object.keys(t).length)return!1;for(r=o;r--!==0;)if(!{}.hasOwnProperty.call(
t,n[r]))return!1;for(r=o;r--!==0;){let a=n[r];if(!(a==="_owner"&&e.$$typeof)&&!nu(e[a],t[a]))return!1}return!0}return e!==e&&t!==t}function FC(e){return typeof window>
"u"?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function wC(e,t){let o=FC(e);return Math.round(t*o)/o}function Yp(e){let t=Pt.useRef(e);return ru(
()=>{t.current=e}),t}function TC(e){e===void 0&&(e={});let{placement:t="bottom",strategy:o="absolute",middleware:r=[],platform:n,elements:{reference:a,floating:s}={},
transform:l=!0,whileElementsMounted:i,open:f}=e,[d,c]=Pt.useState({x:0,y:0,strategy:o,placement:t,middlewareData:{},isPositioned:!1}),[u,m]=Pt.useState(r);nu(u,
r)||m(r);let[x,p]=Pt.useState(null),[h,y]=Pt.useState(null),I=Pt.useCallback(B=>{B!==R.current&&(R.current=B,p(B))},[]),g=Pt.useCallback(B=>{B!==S.current&&(S.current=
B,y(B))},[]),b=a||x,C=s||h,R=Pt.useRef(null),S=Pt.useRef(null),P=Pt.useRef(d),_=i!=null,z=Yp(i),j=Yp(n),N=Yp(f),H=Pt.useCallback(()=>{if(!R.current||!S.current)
return;let B={placement:t,strategy:o,middleware:u};j.current&&(B.platform=j.current),ou(R.current,S.current,B).then(E=>{let L={...E,isPositioned:N.current!==!1};
T.current&&!nu(P.current,L)&&(P.current=L,PC.flushSync(()=>{c(L)}))})},[u,t,o,j,N]);ru(()=>{f===!1&&P.current.isPositioned&&(P.current.isPositioned=!1,c(B=>({...B,
isPositioned:!1})))},[f]);let T=Pt.useRef(!1);ru(()=>(T.current=!0,()=>{T.current=!1}),[]),ru(()=>{if(b&&(R.current=b),C&&(S.current=C),b&&C){if(z.current)return z.
current(b,C,H);H()}},[b,C,H,z,_]);let U=Pt.useMemo(()=>({reference:R,floating:S,setReference:I,setFloating:g}),[I,g]),V=Pt.useMemo(()=>({reference:b,floating:C}),
[b,C]),O=Pt.useMemo(()=>{let B={position:o,left:0,top:0};if(!V.floating)return B;let E=wC(V.floating,d.x),L=wC(V.floating,d.y);return l?{...B,transform:"transla\
te("+E+"px, "+L+"px)",...FC(V.floating)>=1.5&&{willChange:"transform"}}:{position:o,left:E,top:L}},[o,l,V.floating,d.x,d.y]);return Pt.useMemo(()=>({...d,update:H,
refs:U,elements:V,floatingStyles:O}),[d,H,U,V,O])}var Ok=e=>{function t(o){return{}.hasOwnProperty.call(o,"current")}return{name:"arrow",options:e,fn(o){let{element:r,
padding:n}=typeof e=="function"?e(o):e;return r&&t(r)?r.current!=null?Xp({element:r.current,padding:n}).fn(o):{}:r?Xp({element:r,padding:n}).fn(o):{}}}},Xs=(e,t)=>{
let o=IC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Ba=(e,t)=>{let o=gC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Qp=(e,t)=>({fn:SC(e).fn,options:[e,t]}),
Ys=(e,t)=>{let o=vC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Zp=(e,t)=>{let o=yC(e);return{name:o.name,fn:o.fn,options:[e,t]}};var Oi=(e,t)=>{let o=bC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Wn=(e,t)=>{let o=CC(e);return{name:o.name,fn:o.fn,options:[e,t]}},_i=(e,t)=>{let o=Ok(e);return{
name:o.name,fn:o.fn,options:[e,t]}};function nx(e){let t=se.useRef(void 0),o=se.useCallback(r=>{let n=e.map(a=>{if(a!=null){if(typeof a=="function"){let s=a,l=s(r);return typeof l=="function"?l:()=>{
s(null)}}return a.current=r,()=>{a.current=null}}});return()=>{n.forEach(a=>a?.())}},e);return se.useMemo(()=>e.every(r=>r==null)?null:r=>{t.current&&(t.current(),
t.current=void 0),r!=null&&(t.current=o(r))},e)}var _k="data-floating-ui-focusable",MC="active",kC="selected",Nk="ArrowLeft",Lk="ArrowRight",Hk="ArrowUp",zk="ArrowDown";var Vk=[Nk,Lk],$k=[Hk,zk],hV=[...Vk,...$k];var jk={...se},DC=!1,qk=0,EC=()=>"floating-ui-"+Math.random().toString(36).slice(2,6)+qk++;function Wk(){let[e,t]=se.useState(()=>DC?EC():void 0);return lr(()=>{
e==null&&t(EC())},[]),se.useEffect(()=>{DC=!0},[]),e}var Uk=jk.useId,NC=Uk||Wk;function Gk(){let e=new Map;return{emit(t,o){var r;(r=e.get(t))==null||r.forEach(n=>n(o))},on(t,o){e.has(t)||e.set(t,new Set),e.get(t).add(o)},off(t,o){var r;(r=
e.get(t))==null||r.delete(o)}}}var Kk=se.createContext(null),Xk=se.createContext(null),ax=()=>{var e;return((e=se.useContext(Kk))==null?void 0:e.id)||null},sx=()=>se.useContext(
Xk);function lx(e){return"data-floating-ui-"+e}function po(e){e.current!==-1&&(clearTimeout(e.current),e.current=-1)}var AC=lx("safe-polygon");function au(e,t,o){if(o&&
!eu(o))return 0;if(typeof e=="number")return e;if(typeof e=="function"){let r=e();return typeof r=="number"?r:r?.[t]}return e?.[t]}function Jp(e){return typeof e==
"function"?e():e}function lu(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,dataRef:n,events:a,elements:s}=e,{enabled:l=!0,delay:i=0,handleClose:f=null,mouseOnly:d=!1,
restMs:c=0,move:u=!0}=t,m=sx(),x=ax(),p=Bi(f),h=Bi(i),y=Bi(o),I=Bi(c),g=se.useRef(),b=se.useRef(-1),C=se.useRef(),R=se.useRef(-1),S=se.useRef(!0),P=se.useRef(!1),
_=se.useRef(()=>{}),z=se.useRef(!1),j=ir(()=>{var O;let B=(O=n.current.openEvent)==null?void 0:O.type;return B?.includes("mouse")&&B!=="mousedown"});se.useEffect(
()=>{if(!l)return;function O(B){let{open:E}=B;E||(po(b),po(R),S.current=!0,z.current=!1)}return a.on("openchange",O),()=>{a.off("openchange",O)}},[l,a]),se.useEffect(
()=>{if(!l||!p.current||!o)return;function O(E){j()&&r(!1,E,"hover")}let B=qn(s.floating).documentElement;return B.addEventListener("mouseleave",O),()=>{B.removeEventListener(
"mouseleave",O)}},[s.floating,o,r,l,p,j]);let N=se.useCallback(function(O,B,E){B===void 0&&(B=!0),E===void 0&&(E="hover");let L=au(h.current,"close",g.current);
L&&!C.current?(po(b),b.current=window.setTimeout(()=>r(!1,O,E),L)):B&&(po(b),r(!1,O,E))},[h,r]),H=ir(()=>{_.current(),C.current=void 0}),T=ir(()=>{if(P.current){
let O=qn(s.floating).body;O.style.pointerEvents="",O.removeAttribute(AC),P.current=!1}}),U=ir(()=>n.current.openEvent?["click","mousedown"].includes(n.current.openEvent.
type):!1);se.useEffect(()=>{if(!l)return;function O(q){if(po(b),S.current=!1,d&&!eu(g.current)||Jp(I.current)>0&&!au(h.current,"open"))return;let X=au(h.current,
"open",g.current);X?b.current=window.setTimeout(()=>{y.current||r(!0,q,"hover")},X):o||r(!0,q,"hover")}function B(q){if(U()){T();return}_.current();let X=qn(s.floating);
if(po(R),z.current=!1,p.current&&n.current.floatingContext){o||po(b),C.current=p.current({...n.current.floatingContext,tree:m,x:q.clientX,y:q.clientY,onClose(){
T(),H(),U()||N(q,!0,"safe-polygon")}});let re=C.current;X.addEventListener("mousemove",re),_.current=()=>{X.removeEventListener("mousemove",re)};return}(g.current!==
"touch"||!Gs(s.floating,q.relatedTarget))&&N(q)}function E(q){U()||n.current.floatingContext&&(p.current==null||p.current({...n.current.floatingContext,tree:m,x:q.
clientX,y:q.clientY,onClose(){T(),H(),U()||N(q)}})(q))}function L(){po(b)}function $(q){U()||N(q,!1)}if(Ke(s.domReference)){let q=s.domReference,X=s.floating;return o&&
q.addEventListener("mouseleave",E),u&&q.addEventListener("mousemove",O,{once:!0}),q.addEventListener("mouseenter",O),q.addEventListener("mouseleave",B),X&&(X.addEventListener(
"mouseleave",E),X.addEventListener("mouseenter",L),X.addEventListener("mouseleave",$)),()=>{o&&q.removeEventListener("mouseleave",E),u&&q.removeEventListener("m\
ousemove",O),q.removeEventListener("mouseenter",O),q.removeEventListener("mouseleave",B),X&&(X.removeEventListener("mouseleave",E),X.removeEventListener("mousee\
nter",L),X.removeEventListener("mouseleave",$))}}},[s,l,e,d,u,N,H,T,r,o,y,m,h,p,n,U,I]),lr(()=>{var O;if(l&&o&&(O=p.current)!=null&&(O=O.__options)!=null&&O.blockPointerEvents&&
j()){P.current=!0;let E=s.floating;if(Ke(s.domReference)&&E){var B;let L=qn(s.floating).body;L.setAttribute(AC,"");let $=s.domReference,q=m==null||(B=m.nodesRef.
current.find(X=>X.id===x))==null||(B=B.context)==null?void 0:B.elements.floating;return q&&(q.style.pointerEvents=""),L.style.pointerEvents="none",$.style.pointerEvents=
"auto",E.style.pointerEvents="auto",()=>{L.style.pointerEvents="",$.style.pointerEvents="",E.style.pointerEvents=""}}}},[l,o,x,s,m,p,j]),lr(()=>{o||(g.current=void 0,
z.current=!1,H(),T())},[o,H,T]),se.useEffect(()=>()=>{H(),po(b),po(R),T()},[l,s.domReference,H,T]);let V=se.useMemo(()=>{function O(B){g.current=B.pointerType}return{
onPointerDown:O,onPointerEnter:O,onMouseMove(B){let{nativeEvent:E}=B;function L(){!S.current&&!y.current&&r(!0,E,"hover")}d&&!eu(g.current)||o||Jp(I.current)===
0||z.current&&B.movementX**2+B.movementY**2<2||(po(R),g.current==="touch"?L():(z.current=!0,R.current=window.setTimeout(L,Jp(I.current))))}}},[d,r,o,y,I]);return se.useMemo(
()=>l?{reference:V}:{},[l,V])}var rx=()=>{},LC=se.createContext({delay:0,initialDelay:0,timeoutMs:0,currentId:null,setCurrentId:rx,setState:rx,isInstantPhase:!1}),
Yk=()=>se.useContext(LC);function HC(e){let{children:t,delay:o,timeoutMs:r=0}=e,[n,a]=se.useReducer((i,f)=>({...i,...f}),{delay:o,timeoutMs:r,initialDelay:o,currentId:null,
isInstantPhase:!1}),s=se.useRef(null),l=se.useCallback(i=>{a({currentId:i})},[]);return lr(()=>{n.currentId?s.current===null?s.current=n.currentId:n.isInstantPhase||
a({isInstantPhase:!0}):(n.isInstantPhase&&a({isInstantPhase:!1}),s.current=null)},[n.currentId,n.isInstantPhase]),(0,su.jsx)(LC.Provider,{value:se.useMemo(()=>({
...n,setState:a,setCurrentId:l}),[n,l]),children:t})}function zC(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,floatingId:n}=e,{id:a,enabled:s=!0}=t,l=a??n,
i=Yk(),{currentId:f,setCurrentId:d,initialDelay:c,setState:u,timeoutMs:m}=i;return lr(()=>{s&&f&&(u({delay:{open:1,close:au(c,"close")}}),f!==l&&r(!1))},[s,l,r,
u,f,c]),lr(()=>{function x(){r(!1),u({delay:c,currentId:null})}if(s&&f&&!o&&f===l){if(m){let p=window.setTimeout(x,m);return()=>{clearTimeout(p)}}x()}},[s,o,u,f,
l,r,c,m]),lr(()=>{s&&(d===rx||!o||d(l))},[s,o,d,l]),i}function ex(e,t){if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&qs(o)){let r=t;for(;r;){if(e===r)return!0;r=
r.parentNode||r.host}}return!1}function Qk(e){return"composedPath"in e?e.composedPath()[0]:e.target}var Zk={pointerdown:"onPointerDown",mousedown:"onMouseDown",click:"onClick"},Jk={pointerdown:"onPointerDownCapture",mousedown:"onMouseDownCapture",click:"onClic\
kCapture"},BC=e=>{var t,o;return{escapeKey:typeof e=="boolean"?e:(t=e?.escapeKey)!=null?t:!1,outsidePress:typeof e=="boolean"?e:(o=e?.outsidePress)!=null?o:!0}};
function VC(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,elements:n,dataRef:a}=e,{enabled:s=!0,escapeKey:l=!0,outsidePress:i=!0,outsidePressEvent:f="pointe\
rdown",referencePress:d=!1,referencePressEvent:c="pointerdown",ancestorScroll:u=!1,bubbles:m,capture:x}=t,p=sx(),h=ir(typeof i=="function"?i:()=>!1),y=typeof i==
"function"?h:i,I=se.useRef(!1),{escapeKey:g,outsidePress:b}=BC(m),{escapeKey:C,outsidePress:R}=BC(x),S=se.useRef(!1),P=ir(T=>{var U;if(!o||!s||!l||T.key!=="Esca\
pe"||S.current)return;let V=(U=a.current.floatingContext)==null?void 0:U.nodeId,O=p?Ai(p.nodesRef.current,V):[];if(!g&&(T.stopPropagation(),O.length>0)){let B=!0;
if(O.forEach(E=>{var L;if((L=E.context)!=null&&L.open&&!E.context.dataRef.current.__escapeKeyBubbles){B=!1;return}}),!B)return}r(!1,Kb(T)?T.nativeEvent:T,"escap\
e-key")}),_=ir(T=>{var U;let V=()=>{var O;P(T),(O=Da(T))==null||O.removeEventListener("keydown",V)};(U=Da(T))==null||U.addEventListener("keydown",V)}),z=ir(T=>{
var U;let V=a.current.insideReactTree;a.current.insideReactTree=!1;let O=I.current;if(I.current=!1,f==="click"&&O||V||typeof y=="function"&&!y(T))return;let B=Da(
T),E="["+lx("inert")+"]",L=qn(n.floating).querySelectorAll(E),$=Ke(B)?B:null;for(;$&&!kr($);){let re=Tr($);if(kr(re)||!Ke(re))break;$=re}if(L.length&&Ke(B)&&!qb(
B)&&!Gs(B,n.floating)&&Array.from(L).every(re=>!Gs($,re)))return;if(uo(B)&&H){let re=kr(B),ce=To(B),de=/auto|scroll/,ee=re||de.test(ce.overflowX),ye=re||de.test(
ce.overflowY),J=ee&&B.clientWidth>0&&B.scrollWidth>B.clientWidth,me=ye&&B.clientHeight>0&&B.scrollHeight>B.clientHeight,Ce=ce.direction==="rtl",ge=me&&(Ce?T.offsetX<=
B.offsetWidth-B.clientWidth:T.offsetX>B.clientWidth),le=J&&T.offsetY>B.clientHeight;if(ge||le)return}let q=(U=a.current.floatingContext)==null?void 0:U.nodeId,X=p&&
Ai(p.nodesRef.current,q).some(re=>{var ce;return Jc(T,(ce=re.context)==null?void 0:ce.elements.floating)});if(Jc(T,n.floating)||Jc(T,n.domReference)||X)return;let te=p?
Ai(p.nodesRef.current,q):[];if(te.length>0){let re=!0;if(te.forEach(ce=>{var de;if((de=ce.context)!=null&&de.open&&!ce.context.dataRef.current.__outsidePressBubbles){
re=!1;return}}),!re)return}r(!1,T,"outside-press")}),j=ir(T=>{var U;let V=()=>{var O;z(T),(O=Da(T))==null||O.removeEventListener(f,V)};(U=Da(T))==null||U.addEventListener(
f,V)});se.useEffect(()=>{if(!o||!s)return;a.current.__escapeKeyBubbles=g,a.current.__outsidePressBubbles=b;let T=-1;function U(L){r(!1,L,"ancestor-scroll")}function V(){
window.clearTimeout(T),S.current=!0}function O(){T=window.setTimeout(()=>{S.current=!1},Ws()?5:0)}let B=qn(n.floating);l&&(B.addEventListener("keydown",C?_:P,C),
B.addEventListener("compositionstart",V),B.addEventListener("compositionend",O)),y&&B.addEventListener(f,R?j:z,R);let E=[];return u&&(Ke(n.domReference)&&(E=ro(
n.domReference)),Ke(n.floating)&&(E=E.concat(ro(n.floating))),!Ke(n.reference)&&n.reference&&n.reference.contextElement&&(E=E.concat(ro(n.reference.contextElement)))),
E=E.filter(L=>{var $;return L!==(($=B.defaultView)==null?void 0:$.visualViewport)}),E.forEach(L=>{L.addEventListener("scroll",U)}),()=>{l&&(B.removeEventListener(
"keydown",C?_:P,C),B.removeEventListener("compositionstart",V),B.removeEventListener("compositionend",O)),y&&B.removeEventListener(f,R?j:z,R),E.forEach(L=>{L.removeEventListener(
"scroll",U)}),window.clearTimeout(T)}},[a,n,l,y,f,o,r,u,s,g,b,P,C,_,z,R,j]),se.useEffect(()=>{a.current.insideReactTree=!1},[a,y,f]);let N=se.useMemo(()=>({onKeyDown:P,
...d&&{[Zk[c]]:T=>{r(!1,T.nativeEvent,"reference-press")},...c!=="click"&&{onClick(T){r(!1,T.nativeEvent,"reference-press")}}}}),[P,r,d,c]),H=se.useMemo(()=>{function T(U){
U.button===0&&(I.current=!0)}return{onKeyDown:P,onMouseDown:T,onMouseUp:T,[Jk[f]]:()=>{a.current.insideReactTree=!0}}},[P,f,a]);return se.useMemo(()=>s?{reference:N,
floating:H}:{},[s,N,H])}function eD(e){let{open:t=!1,onOpenChange:o,elements:r}=e,n=NC(),a=se.useRef({}),[s]=se.useState(()=>Gk()),l=ax()!=null,[i,f]=se.useState(
r.reference),d=ir((m,x,p)=>{a.current.openEvent=m?x:void 0,s.emit("openchange",{open:m,event:x,reason:p,nested:l}),o?.(m,x,p)}),c=se.useMemo(()=>({setPositionReference:f}),
[]),u=se.useMemo(()=>({reference:i||r.reference||null,floating:r.floating||null,domReference:r.reference}),[i,r.reference,r.floating]);return se.useMemo(()=>({dataRef:a,
open:t,onOpenChange:d,elements:u,events:s,floatingId:n,refs:c}),[t,d,u,s,n,c])}function Un(e){var t,o;let{elements:r,...n}=e===void 0?{}:e,{nodeId:a}=n,s=eD({...n,
elements:{reference:(t=r?.reference)!=null?t:null,floating:(o=r?.floating)!=null?o:null}}),l=n.rootContext||s,i=l.elements,[f,d]=se.useState(null),[c,u]=se.useState(
null),x=i?.domReference||f,p=se.useRef(null),h=sx();lr(()=>{x&&(p.current=x)},[x]);let y=TC({...n,elements:{...i,...c&&{reference:c}}}),I=se.useCallback(S=>{let P=Ke(
S)?{getBoundingClientRect:()=>S.getBoundingClientRect(),getClientRects:()=>S.getClientRects(),contextElement:S}:S;u(P),y.refs.setReference(P)},[y.refs]),g=se.useCallback(
S=>{(Ke(S)||S===null)&&(p.current=S,d(S)),(Ke(y.refs.reference.current)||y.refs.reference.current===null||S!==null&&!Ke(S))&&y.refs.setReference(S)},[y.refs]),b=se.useMemo(
()=>({...y.refs,setReference:g,setPositionReference:I,domReference:p}),[y.refs,g,I]),C=se.useMemo(()=>({...y.elements,domReference:x}),[y.elements,x]),R=se.useMemo(
()=>({...y,...l,refs:b,elements:C,nodeId:a}),[y,b,C,a,l]);return lr(()=>{l.dataRef.current.floatingContext=R;let S=h?.nodesRef.current.find(P=>P.id===a);S&&(S.context=
R)}),se.useMemo(()=>({...y,context:R,refs:b,elements:C}),[y,b,C,R])}function tx(){return jb()&&$b()}function $C(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,
events:n,dataRef:a,elements:s}=e,{enabled:l=!0,visibleOnly:i=!0}=t,f=se.useRef(!1),d=se.useRef(-1),c=se.useRef(!0);se.useEffect(()=>{if(!l)return;let m=Lt(s.domReference);
function x(){!o&&uo(s.domReference)&&s.domReference===Wp(qn(s.domReference))&&(f.current=!0)}function p(){c.current=!0}function h(){c.current=!1}return m.addEventListener(
"blur",x),tx()&&(m.addEventListener("keydown",p,!0),m.addEventListener("pointerdown",h,!0)),()=>{m.removeEventListener("blur",x),tx()&&(m.removeEventListener("k\
eydown",p,!0),m.removeEventListener("pointerdown",h,!0))}},[s.domReference,o,l]),se.useEffect(()=>{if(!l)return;function m(x){let{reason:p}=x;(p==="reference-pr\
ess"||p==="escape-key")&&(f.current=!0)}return n.on("openchange",m),()=>{n.off("openchange",m)}},[n,l]),se.useEffect(()=>()=>{po(d)},[]);let u=se.useMemo(()=>({
onMouseLeave(){f.current=!1},onFocus(m){if(f.current)return;let x=Da(m.nativeEvent);if(i&&Ke(x)){if(tx()&&!m.relatedTarget){if(!c.current&&!Wb(x))return}else if(!Ub(
x))return}r(!0,m.nativeEvent,"focus")},onBlur(m){f.current=!1;let x=m.relatedTarget,p=m.nativeEvent,h=Ke(x)&&x.hasAttribute(lx("focus-guard"))&&x.getAttribute("\
data-type")==="outside";d.current=window.setTimeout(()=>{var y;let I=Wp(s.domReference?s.domReference.ownerDocument:document);!x&&I===s.domReference||Gs((y=a.current.
floatingContext)==null?void 0:y.refs.floating.current,I)||Gs(s.domReference,I)||h||r(!1,p,"focus")})}}),[a,s.domReference,r,i]);return se.useMemo(()=>l?{reference:u}:
{},[l,u])}function ox(e,t,o){let r=new Map,n=o==="item",a=e;if(n&&e){let{[MC]:s,[kC]:l,...i}=e;a=i}return{...o==="floating"&&{tabIndex:-1,[_k]:""},...a,...t.map(
s=>{let l=s?s[o]:null;return typeof l=="function"?e?l(e):null:l}).concat(e).reduce((s,l)=>(l&&Object.entries(l).forEach(i=>{let[f,d]=i;if(!(n&&[MC,kC].includes(
f)))if(f.indexOf("on")===0){if(r.has(f)||r.set(f,[]),typeof d=="function"){var c;(c=r.get(f))==null||c.push(d),s[f]=function(){for(var u,m=arguments.length,x=new Array(
m),p=0;p<m;p++)x[p]=arguments[p];return(u=r.get(f))==null?void 0:u.map(h=>h(...x)).find(h=>h!==void 0)}}}else s[f]=d}),s),{})}}function iu(e){e===void 0&&(e=[]);
let t=e.map(l=>l?.reference),o=e.map(l=>l?.floating),r=e.map(l=>l?.item),n=se.useCallback(l=>ox(l,e,"reference"),t),a=se.useCallback(l=>ox(l,e,"floating"),o),s=se.useCallback(
l=>ox(l,e,"item"),r);return se.useMemo(()=>({getReferenceProps:n,getFloatingProps:a,getItemProps:s}),[n,a,s])}var tD=new Map([["select","listbox"],["combobox","listbox"],["label",!1]]);function jC(e,t){var o,r;t===void 0&&(t={});let{open:n,elements:a,floatingId:s}=e,{enabled:l=!0,
role:i="dialog"}=t,f=NC(),d=((o=a.domReference)==null?void 0:o.id)||f,c=se.useMemo(()=>{var I;return((I=Gb(a.floating))==null?void 0:I.id)||s},[a.floating,s]),u=(r=
tD.get(i))!=null?r:i,x=ax()!=null,p=se.useMemo(()=>u==="tooltip"||i==="label"?{["aria-"+(i==="label"?"labelledby":"describedby")]:n?c:void 0}:{"aria-expanded":n?
"true":"false","aria-haspopup":u==="alertdialog"?"dialog":u,"aria-controls":n?c:void 0,...u==="listbox"&&{role:"combobox"},...u==="menu"&&{id:d},...u==="menu"&&
x&&{role:"menuitem"},...i==="select"&&{"aria-autocomplete":"none"},...i==="combobox"&&{"aria-autocomplete":"list"}},[u,c,x,n,d,i]),h=se.useMemo(()=>{let I={id:c,
...u&&{role:u}};return u==="tooltip"||i==="label"?I:{...I,...u==="menu"&&{"aria-labelledby":d}}},[u,c,d,i]),y=se.useCallback(I=>{let{active:g,selected:b}=I,C={role:"\
option",...g&&{id:c+"-fui-option"}};switch(i){case"select":case"combobox":return{...C,"aria-selected":b}}return{}},[c,i]);return se.useMemo(()=>l?{reference:p,floating:h,
item:y}:{},[l,p,h,y])}function qC(e,t,o){return o===void 0&&(o=!0),e.filter(n=>{var a;return n.parentId===t&&(!o||((a=n.context)==null?void 0:a.open))}).flatMap(n=>[n,...qC(e,n.id,o)])}
function OC(e,t){let[o,r]=e,n=!1,a=t.length;for(let s=0,l=a-1;s<a;l=s++){let[i,f]=t[s]||[0,0],[d,c]=t[l]||[0,0];f>=r!=c>=r&&o<=(d-i)*(r-f)/(c-f)+i&&(n=!n)}return n}
function oD(e,t){return e[0]>=t.x&&e[0]<=t.x+t.width&&e[1]>=t.y&&e[1]<=t.y+t.height}function fu(e){e===void 0&&(e={});let{buffer:t=.5,blockPointerEvents:o=!1,requireIntent:r=!0}=e,
n={current:-1},a=!1,s=null,l=null,i=typeof performance<"u"?performance.now():0;function f(c,u){let m=performance.now(),x=m-i;if(s===null||l===null||x===0)return s=
c,l=u,i=m,null;let p=c-s,h=u-l,I=Math.sqrt(p*p+h*h)/x;return s=c,l=u,i=m,I}let d=c=>{let{x:u,y:m,placement:x,elements:p,onClose:h,nodeId:y,tree:I}=c;return function(b){
function C(){po(n),h()}if(po(n),!p.domReference||!p.floating||x==null||u==null||m==null)return;let{clientX:R,clientY:S}=b,P=[R,S],_=Qk(b),z=b.type==="mouseleave",
j=ex(p.floating,_),N=ex(p.domReference,_),H=p.domReference.getBoundingClientRect(),T=p.floating.getBoundingClientRect(),U=x.split("-")[0],V=u>T.right-T.width/2,
O=m>T.bottom-T.height/2,B=oD(P,H),E=T.width>H.width,L=T.height>H.height,$=(E?H:T).left,q=(E?H:T).right,X=(L?H:T).top,te=(L?H:T).bottom;if(j&&(a=!0,!z))return;if(N&&
(a=!1),N&&!z){a=!0;return}if(z&&Ke(b.relatedTarget)&&ex(p.floating,b.relatedTarget)||I&&qC(I.nodesRef.current,y).length)return;if(U==="top"&&m>=H.bottom-1||U===
"bottom"&&m<=H.top+1||U==="left"&&u>=H.right-1||U==="right"&&u<=H.left+1)return C();let re=[];switch(U){case"top":re=[[$,H.top+1],[$,T.bottom-1],[q,T.bottom-1],
[q,H.top+1]];break;case"bottom":re=[[$,T.top+1],[$,H.bottom-1],[q,H.bottom-1],[q,T.top+1]];break;case"left":re=[[T.right-1,te],[T.right-1,X],[H.left+1,X],[H.left+
1,te]];break;case"right":re=[[H.right-1,te],[H.right-1,X],[T.left+1,X],[T.left+1,te]];break}function ce(de){let[ee,ye]=de;switch(U){case"top":{let J=[E?ee+t/2:V?
ee+t*4:ee-t*4,ye+t+1],me=[E?ee-t/2:V?ee+t*4:ee-t*4,ye+t+1],Ce=[[T.left,V||E?T.bottom-t:T.top],[T.right,V?E?T.bottom-t:T.top:T.bottom-t]];return[J,me,...Ce]}case"\
bottom":{let J=[E?ee+t/2:V?ee+t*4:ee-t*4,ye-t],me=[E?ee-t/2:V?ee+t*4:ee-t*4,ye-t],Ce=[[T.left,V||E?T.top+t:T.bottom],[T.right,V?E?T.top+t:T.bottom:T.top+t]];return[
J,me,...Ce]}case"left":{let J=[ee+t+1,L?ye+t/2:O?ye+t*4:ye-t*4],me=[ee+t+1,L?ye-t/2:O?ye+t*4:ye-t*4];return[...[[O||L?T.right-t:T.left,T.top],[O?L?T.right-t:T.left:
T.right-t,T.bottom]],J,me]}case"right":{let J=[ee-t,L?ye+t/2:O?ye+t*4:ye-t*4],me=[ee-t,L?ye-t/2:O?ye+t*4:ye-t*4],Ce=[[O||L?T.left+t:T.right,T.top],[O?L?T.left+t:
T.right:T.left+t,T.bottom]];return[J,me,...Ce]}}}if(!OC([R,S],re)){if(a&&!B)return C();if(!z&&r){let de=f(b.clientX,b.clientY);if(de!==null&&de<.1)return C()}OC(
[R,S],ce([u,m]))?!a&&r&&(n.current=window.setTimeout(C,40)):C()}}};return d.__options={blockPointerEvents:o},d}function rD(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function nD(e,t,o,r){let n=rD(
e.middlewares),a=[Xs(e.offset),Oi()];if(n.flip&&!o){let s=typeof n.flip=="boolean"?{}:n.flip,l=r?{fallbackStrategy:"initialPlacement",...s}:s;a.push(Ys(l))}if(n.
shift){let s=typeof n.shift=="boolean"?{}:n.shift;a.push(Ba(l=>{let i=l.placement.startsWith("top")||l.placement.startsWith("bottom");return{limiter:Qp(),padding:5,
...e.width==="target"&&i?{mainAxis:!1}:null,...s}}))}return n.inline&&a.push(typeof n.inline=="boolean"?Wn():Wn(n.inline)),a.push(_i({element:e.arrowRef,padding:e.
arrowOffset})),(n.size||e.width==="target")&&a.push(Zp({...typeof n.size=="boolean"?{}:n.size,apply({rects:s,availableWidth:l,availableHeight:i,...f}){let d=t().
refs.floating.current?.style??{};n.size&&(typeof n.size=="object"&&n.size.apply?n.size.apply({rects:s,availableWidth:l,availableHeight:i,...f}):Object.assign(d,
{maxWidth:`${l}px`,maxHeight:`${i}px`})),e.width==="target"&&Object.assign(d,{width:`${s.reference.width}px`})}})),a}function WC(e){let[t,o]=Pe({value:e.opened,
defaultValue:e.defaultOpened,finalValue:!1,onChange:e.onChange}),r=(0,_o.useRef)(t),n=(0,_o.useRef)(!1),[a,s]=(0,_o.useState)(null),l=e.preventPositionChangeWhenVisible!==
!1,i=(0,_o.useRef)(t);t!==i.current&&(i.current=t,t&&a!==null&&s(null));let f=(0,_o.useRef)(e.position);e.position!==f.current&&(f.current=e.position,n.current=
!1,a!==null&&s(null));let d=(0,_o.useCallback)(()=>s(null),[]),c=()=>{t&&!e.disabled&&o(!1)},u=()=>{e.disabled||o(!t)},m=Un({open:t,strategy:e.strategy,placement:l?
a??e.position:e.position,middleware:nD(e,()=>m,l&&a!==null,l),whileElementsMounted:e.keepMounted?void 0:Aa});(0,_o.useEffect)(()=>{if(!e.keepMounted)return;let p=m.
refs.reference.current,h=m.refs.floating.current;if(t&&p&&h)return Aa(p,h,m.update)},[e.keepMounted,t,m.update,m.elements.reference,m.elements.floating]),st(()=>{
if(!t){n.current=!1;return}if(!l||a!==null)return;let p=m.refs.floating.current;if(!(!p||p.offsetHeight===0||p.offsetWidth===0)){if(!n.current){n.current=!0,m.update();
return}m.isPositioned&&s(m.placement)}},[l,t,m.isPositioned,m.placement,a,m.update]);let x=(0,_o.useRef)(m.placement);return st(()=>{x.current!==m.placement&&(x.
current=m.placement,e.onPositionChange?.(m.placement))},[m.placement]),Qt(()=>{t!==r.current&&(t?e.onOpen?.():e.onClose?.()),r.current=t},[t,e.onClose,e.onOpen]),
{floating:m,controlled:typeof e.opened=="boolean",opened:t,onClose:c,onToggle:u,resetLockedPlacement:d}}var Er=v(A(),1);var Oa=v(M(),1),aD={position:"bottom",offset:8,transitionProps:{transition:"fade",duration:150},middlewares:{flip:!0,shift:!0,inline:!1},arrowSize:7,arrowOffset:5,
arrowRadius:0,arrowPosition:"side",closeOnClickOutside:!0,withinPortal:!0,closeOnEscape:!0,trapFocus:!1,withRoles:!0,returnFocus:!1,withOverlay:!1,hideDetached:!0,
preventPositionChangeWhenVisible:!0,clickOutsideEvents:["mousedown","touchstart"],clickOutsideCapture:!1,zIndex:qe("popover"),__staticSelector:"Popover",width:"\
max-content"},UC=(e,{radius:t,shadow:o})=>({dropdown:{"--popover-radius":t===void 0?void 0:Ie(t),"--popover-shadow":Es(o)}});function je(e){let t=w("Popover",aD,
e),{children:o,position:r,offset:n,onPositionChange:a,opened:s,transitionProps:l,onExitTransitionEnd:i,onEnterTransitionEnd:f,width:d,middlewares:c,withArrow:u,
arrowSize:m,arrowOffset:x,arrowRadius:p,arrowPosition:h,unstyled:y,classNames:I,styles:g,closeOnClickOutside:b,withinPortal:C,portalProps:R,closeOnEscape:S,clickOutsideEvents:P,
clickOutsideCapture:_,trapFocus:z,onClose:j,onDismiss:N,onOpen:H,onChange:T,zIndex:U,radius:V,shadow:O,id:B,defaultOpened:E,__staticSelector:L,withRoles:$,disabled:q,
returnFocus:X,variant:te,keepMounted:re,keepMountedMode:ce,vars:de,floatingStrategy:ee,withOverlay:ye,overlayProps:J,hideDetached:me,attributes:Ce,preventPositionChangeWhenVisible:ge,
...le}=t,ie=W({name:L,props:t,classes:Vc,classNames:I,styles:g,unstyled:y,attributes:Ce,rootSelector:"dropdown",vars:de,varsResolver:UC}),{resolvedStyles:Se}=Nt(
{classNames:I,styles:g,props:t}),Z=(0,Er.useRef)(null),[K,fe]=(0,Er.useState)(null),[be,oe]=(0,Er.useState)(null),{dir:Y}=tt(),Q=Ao(),Ae=Re(B),ve=WC({middlewares:c,
width:d,position:Hs(Y,r),offset:typeof n=="number"?n+(u?m/2:0):n,arrowRef:Z,arrowOffset:x,onPositionChange:a,opened:s,defaultOpened:E,onChange:T,onOpen:H,onClose:j,
onDismiss:N,strategy:ee,disabled:q,preventPositionChangeWhenVisible:ge,keepMounted:re});jm(()=>{b&&(ve.onClose(),N?.())},P,[K,be],!0,_);let pe=(0,Er.useCallback)(
Ge=>{fe(Ge),ve.floating.refs.setReference(Ge)},[ve.floating.refs.setReference]),Ze=(0,Er.useCallback)(Ge=>{oe(Ge),ve.floating.refs.setFloating(Ge)},[ve.floating.
refs.setFloating]),It=(0,Er.useCallback)(()=>{l?.onExited?.(),i?.(),ve.resetLockedPlacement()},[l?.onExited,i,ve.resetLockedPlacement]),we=(0,Er.useCallback)(()=>{
l?.onEntered?.(),f?.()},[l?.onEntered,f]);return(0,Oa.jsxs)(xb,{value:{returnFocus:X,disabled:q,controlled:ve.controlled,reference:pe,floating:Ze,x:ve.floating.
x,y:ve.floating.y,arrowX:ve.floating?.middlewareData?.arrow?.x,arrowY:ve.floating?.middlewareData?.arrow?.y,opened:ve.opened,arrowRef:Z,transitionProps:{...l,onExited:It,
onEntered:we},width:d,withArrow:u,arrowSize:m,arrowOffset:x,arrowRadius:p,arrowPosition:h,placement:ve.floating.placement,trapFocus:z,withinPortal:C,portalProps:R,
zIndex:U,radius:V,shadow:O,closeOnEscape:S,onDismiss:N,onClose:ve.onClose,onToggle:ve.onToggle,getTargetId:()=>Ae,getDropdownId:()=>`${Ae}-dropdown`,withRoles:$,
targetProps:le,__staticSelector:L,classNames:I,styles:g,unstyled:y,variant:te,keepMounted:re,keepMountedMode:ce,getStyles:ie,resolvedStyles:Se,floatingStrategy:ee,
referenceHidden:me&&Q!=="test"?ve.floating.middlewareData.hide?.referenceHidden:!1},children:[o,ye&&(0,Oa.jsx)(Wt,{transition:"fade",mounted:ve.opened,duration:l?.
duration||250,exitDuration:l?.exitDuration||250,children:Ge=>(0,Oa.jsx)(oo,{withinPortal:C,children:(0,Oa.jsx)(Pa,{...J,...ie("overlay",{className:J?.className,
style:[Ge,J?.style]})})})})]})}je.Target=Vp;je.Dropdown=qc;je.ContextMenu=Lp;je.varsResolver=UC;je.displayName="@mantine/core/Popover";je.extend=e=>e;je.withProps=
e=>{let t=o=>(0,Oa.jsx)(je,{...e,...o});return t.extend=je.extend,t.displayName=`WithProps(${je.displayName})`,t};var[GC,Ue]=ft("Menu component was not found in the tree");var KC=v(A(),1),cu=(0,KC.createContext)(null);var XC=v(A(),1);var YC=v(M(),1);function ix(e){let{value:t,defaultValue:o,onChange:r,children:n}=w("MenuCheckboxGroup",null,e),[a,s]=Pe({value:t,defaultValue:o,finalValue:[],onChange:r}),
l=(0,XC.useCallback)(i=>{s(a.includes(i)?a.filter(f=>f!==i):[...a,i])},[a,s]);return(0,YC.jsx)(cu,{value:{values:a,onChange:l},children:n})}ix.displayName="@man\
tine/core/MenuCheckboxGroup";var Ct={dropdown:"m_dc9b7c9f",label:"m_9bfac126",divider:"m_efdf90cb",item:"m_99ac2aa1",search:"m_ef8769b6",itemLabel:"m_5476e0d3",itemIndicator:"m_8395186e",itemSection:"\
m_8b75e504",chevron:"m_b85b0bed"};var Qs=v(M(),1);function Ni({size:e,style:t,...o}){let r=e!==void 0?{width:D(e),height:D(e),...t}:t;return(0,Qs.jsx)("svg",{viewBox:"0 0 10 7",fill:"none",xmlns:"\
http://www.w3.org/2000/svg",style:r,"aria-hidden":!0,...o,children:(0,Qs.jsx)("path",{d:"M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-\
5A1 1 0 1 0 8.293.293L4 4.586z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function uu({indeterminate:e,...t}){return e?(0,Qs.jsx)("svg",{xmlns:"\
http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 32 6","aria-hidden":!0,...t,children:(0,Qs.jsx)("rect",{width:"32",height:"6",fill:"currentColor",rx:"3"})}):
(0,Qs.jsx)(Ni,{...t})}function QC(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].disabled)return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].disabled)return r}return e}function ZC(e,t,o){
for(let r=e+1;r<t.length;r+=1)if(!t[r].disabled)return r;if(o){for(let r=0;r<t.length;r+=1)if(!t[r].disabled)return r}return e}function sD(e,t,o){return Ns(e,o)===
Ns(t,o)}function Gn({parentSelector:e,siblingSelector:t,onKeyDown:o,loop:r=!0,activateOnFocus:n=!1,dir:a="rtl",orientation:s}){return l=>{o?.(l);let i=Array.from(
Ns(l.currentTarget,e)?.querySelectorAll(t)||[]).filter(x=>sD(l.currentTarget,x,e)),f=i.findIndex(x=>l.currentTarget===x),d=ZC(f,i,r),c=QC(f,i,r),u=a==="rtl"?c:d,
m=a==="rtl"?d:c;switch(l.key){case"ArrowRight":s==="horizontal"&&(l.stopPropagation(),l.preventDefault(),i[u].focus(),n&&i[u].click());break;case"ArrowLeft":s===
"horizontal"&&(l.stopPropagation(),l.preventDefault(),i[m].focus(),n&&i[m].click());break;case"ArrowUp":s==="vertical"&&(l.stopPropagation(),l.preventDefault(),
i[c].focus(),n&&i[c].click());break;case"ArrowDown":s==="vertical"&&(l.stopPropagation(),l.preventDefault(),i[d].focus(),n&&i[d].click());break;case"Home":l.stopPropagation(),
l.preventDefault(),i[ZC(-1,i,!1)]?.focus();break;case"End":l.stopPropagation(),l.preventDefault(),i[QC(i.length,i,!1)]?.focus()}}}var JC=v(A(),1),fr=(0,JC.createContext)(null);var du=v(A(),1);var Zs=v(M(),1);function mu({role:e,checked:t,indicator:o,onSelect:r,color:n,closeMenuOnClick:a,rightSection:s,children:l,disabled:i,dataDisabled:f,className:d,
style:c,styles:u,classNames:m,buttonRef:x,others:p}){let h=Ue(),y=(0,du.use)(fr),I=Ee(),{dir:g}=tt(),b=(0,du.useRef)(null),C=Be(p.onClick,()=>{f||(r(),a&&h.closeDropdownImmediately())}),
R=Be(p.onMouseMove,()=>{if(!h.hasSearch)return;let j=b.current?.closest("[data-menu-dropdown]");j&&j.querySelectorAll("[data-menu-active]").forEach(N=>{N!==b.current&&
N.closest("[data-menu-dropdown]")===j&&N.removeAttribute("data-menu-active")})}),S=Be(p.onKeyDown,j=>{j.key==="ArrowLeft"&&y&&(y.close(),y.focusParentItem())}),
P=n?I.variantColorResolver({color:n,theme:I,variant:"light"}):void 0,_=n?lt({color:n,theme:I}):null,z=h.alignItemsLabels!=="none"||t;return(0,Zs.jsxs)($e,{onMouseDown:j=>j.
preventDefault(),...p,unstyled:h.unstyled,tabIndex:h.menuItemTabIndex,...h.getStyles("item",{className:d,style:c,styles:u,classNames:m}),ref:xe(b,x),role:e,"ari\
a-checked":t,disabled:i,"data-menu-item":!0,"data-checked":t||void 0,"data-disabled":i||f||void 0,"data-mantine-stop-propagation":!0,onClick:C,onMouseMove:R,onKeyDown:Gn(
{siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:h.loop,dir:g,orientation:"vertical",onKeyDown:S}),
__vars:{"--menu-item-color":_?.isThemeColor&&_?.shade===void 0?`var(--mantine-color-${_.color}-6)`:P?.color,"--menu-item-hover":P?.hover},children:[z&&(0,Zs.jsx)(
"div",{...h.getStyles("itemIndicator",{styles:u,classNames:m}),"data-checked":t||void 0,children:t?o:null}),l&&(0,Zs.jsx)("div",{...h.getStyles("itemLabel",{styles:u,
classNames:m}),"data-menu-item-label":!0,children:l}),s&&(0,Zs.jsx)("div",{...h.getStyles("itemSection",{styles:u,classNames:m}),"data-position":"right",children:s})]})}var eS=v(A(),1);var fx=v(M(),1),pu=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,rightSection:i,children:f,disabled:d,"data-disabled":c,
value:u,checked:m,defaultChecked:x,onChange:p,checkIcon:h,ref:y,...I}=w("MenuCheckboxItem",null,e),g=Ue(),b=(0,eS.use)(cu),C=b&&u!==void 0?b.values.includes(u):
void 0,[R,S]=Pe({value:m??C,defaultValue:x,finalValue:!1,onChange:p}),P=h??g.checkIcon??(0,fx.jsx)(Ni,{size:10});return(0,fx.jsx)(mu,{role:"menuitemcheckbox",checked:R,
indicator:P,onSelect:()=>{p?S(!R):b&&u!==void 0?b.onChange(u):S(!R)},color:s,closeMenuOnClick:l,rightSection:i,disabled:d,dataDisabled:c,className:o,style:r,styles:n,
classNames:t,buttonRef:y,others:I,children:f})});pu.classes=Ct;pu.displayName="@mantine/core/MenuCheckboxItem";var tS=v(A(),1);function cx(e){let{children:t,disabled:o,longPressDelay:r}=w("MenuContextMenu",null,e),n=At(t);if(!n)throw new Error("Menu.ContextMenu component\
 children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Ue(),s=Vn(),l=zc(
{childProps:n.props,disabled:o||s.disabled,opened:a.opened,longPressDelay:r,setReference:s.reference,open:()=>a.openDropdown()});return(0,tS.cloneElement)(n,l)}
cx.displayName="@mantine/core/MenuContextMenu";var oS=v(M(),1),xu=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("MenuDivider",null,e),l=Ue();return(0,oS.jsx)(k,{...l.getStyles("divider",
{className:o,style:r,styles:n,classNames:t}),...s})});xu.classes=Ct;xu.displayName="@mantine/core/MenuDivider";var Li=v(A(),1),lD=500;function rS(e){return((e.querySelector("[data-menu-item-label]")??e).textContent??"").trim().toLowerCase()}function iD(e){return e.length>
1&&e.split("").every(t=>t===e[0])}function hu({enabled:e,opened:t,getDropdown:o}){let r=(0,Li.useRef)({buffer:"",timeoutId:null});return(0,Li.useEffect)(()=>{if(t&&
e)return;let n=r.current;n.timeoutId!==null&&(window.clearTimeout(n.timeoutId),n.timeoutId=null),n.buffer=""},[t,e]),(0,Li.useEffect)(()=>()=>{let{timeoutId:n}=r.
current;n!==null&&window.clearTimeout(n)},[]),n=>{if(!e||n.defaultPrevented||n.ctrlKey||n.metaKey||n.altKey||n.key.length!==1||n.key===" ")return;let a=n.target;
if(a&&(a.tagName==="INPUT"||a.tagName==="TEXTAREA"||a.tagName==="SELECT"||a.isContentEditable))return;let s=o();if(!s)return;let l=Array.from(s.querySelectorAll(
"[data-menu-item]:not([data-disabled])")).filter(u=>u.closest("[data-menu-dropdown]")===s);if(l.length===0)return;let i=r.current;i.buffer=(i.buffer+n.key).toLowerCase(),
i.timeoutId!==null&&window.clearTimeout(i.timeoutId),i.timeoutId=window.setTimeout(()=>{i.buffer="",i.timeoutId=null},lD);let f=document.activeElement,d=f?l.indexOf(
f):-1,c=null;if(i.buffer.length===1||iD(i.buffer)){let u=i.buffer[0],m=d+1;for(let x=0;x<l.length;x+=1){let p=(m+x)%l.length;if(rS(l[p]).startsWith(u)){c=l[p];break}}}else
for(let u=0;u<l.length;u+=1)if(rS(l[u]).startsWith(i.buffer)){c=l[u];break}c&&(n.preventDefault(),c.focus())}}var nS=v(A(),1);var Iu=v(M(),1),gu=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,onMouseEnter:s,onMouseLeave:l,onKeyDown:i,children:f,ref:d,...c}=w("MenuDropdown",
null,e),u=(0,nS.useRef)(null),m=Ue(),x=hu({enabled:!m.hasSearch,opened:m.opened,getDropdown:()=>u.current}),p=Be(i,I=>{x(I),!(I.defaultPrevented||m.hasSearch)&&
(I.key==="ArrowUp"||I.key==="ArrowDown")&&(I.preventDefault(),u.current?.querySelectorAll("[data-menu-item]:not(:disabled)")[0]?.focus())}),h=Be(s,()=>(m.trigger===
"hover"||m.trigger==="click-hover")&&m.openDropdown()),y=Be(l,()=>(m.trigger==="hover"||m.trigger==="click-hover")&&m.closeDropdown());return(0,Iu.jsxs)(je.Dropdown,
{...c,onMouseEnter:h,onMouseLeave:y,role:"menu","aria-orientation":"vertical",ref:xe(d,u),...m.getStyles("dropdown",{className:o,style:r,styles:n,classNames:t,withStaticClass:!1}),
tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:p,children:[m.withInitialFocusPlaceholder&&!m.hasSearch&&(0,Iu.jsx)("div",{role:"presentation",tabIndex:-1,"data-a\
utofocus":!0,"data-mantine-stop-propagation":!0,style:{outline:0}}),f]})});gu.classes=Ct;gu.displayName="@mantine/core/MenuDropdown";var vu=v(A(),1);var _a=v(M(),1),yu=Ne(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,leftSection:i,rightSection:f,children:d,disabled:c,"da\
ta-disabled":u,ref:m,...x}=w("MenuItem",null,e),p=Ue(),h=(0,vu.use)(fr),y=Ee(),{dir:I}=tt(),g=(0,vu.useRef)(null),b=x,C=Be(b.onClick,()=>{u||(typeof l=="boolean"?
l&&p.closeDropdownImmediately():p.closeOnItemClick&&p.closeDropdownImmediately())}),R=Be(b.onMouseMove,()=>{if(!p.hasSearch)return;let z=g.current?.closest("[da\
ta-menu-dropdown]");z&&z.querySelectorAll("[data-menu-active]").forEach(j=>{j!==g.current&&j.closest("[data-menu-dropdown]")===z&&j.removeAttribute("data-menu-a\
ctive")})}),S=s?y.variantColorResolver({color:s,theme:y,variant:"light"}):void 0,P=s?lt({color:s,theme:y}):null,_=Be(b.onKeyDown,z=>{z.key==="ArrowLeft"&&h&&(h.
close(),h.focusParentItem())});return(0,_a.jsxs)($e,{onMouseDown:z=>z.preventDefault(),...x,unstyled:p.unstyled,tabIndex:p.menuItemTabIndex,...p.getStyles("item",
{className:o,style:r,styles:n,classNames:t}),ref:xe(g,m),role:"menuitem",disabled:c,"data-menu-item":!0,"data-disabled":c||u||void 0,"data-mantine-stop-propagat\
ion":!0,onClick:C,onMouseMove:R,onKeyDown:Gn({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:p.
loop,dir:I,orientation:"vertical",onKeyDown:_}),__vars:{"--menu-item-color":P?.isThemeColor&&P?.shade===void 0?`var(--mantine-color-${P.color}-6)`:S?.color,"--m\
enu-item-hover":S?.hover},children:[p.alignItemsLabels==="all"&&(0,_a.jsx)("div",{...p.getStyles("itemIndicator",{styles:n,classNames:t}),"data-placeholder":!0}),
i&&(0,_a.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"left",children:i}),d&&(0,_a.jsx)("div",{...p.getStyles("itemLabel",{
styles:n,classNames:t}),"data-menu-item-label":!0,children:d}),f&&(0,_a.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"right",
children:f})]})});yu.classes=Ct;yu.displayName="@mantine/core/MenuItem";var aS=v(M(),1),bu=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("MenuLabel",null,e),l=Ue();return(0,aS.jsx)(k,{...l.getStyles("label",{className:o,
style:r,styles:n,classNames:t}),...s})});bu.classes=Ct;bu.displayName="@mantine/core/MenuLabel";var sS=v(A(),1),Cu=(0,sS.createContext)(null);var lS=v(M(),1);function ux(e){let{value:t,defaultValue:o,onChange:r,children:n}=w("MenuRadioGroup",null,e),[a,s]=Pe({value:t,defaultValue:o,finalValue:null,onChange:r});
return(0,lS.jsx)(Cu,{value:{value:a,onChange:l=>s(l)},children:n})}ux.displayName="@mantine/core/MenuRadioGroup";var dx=v(M(),1);function Js({size:e,style:t,...o}){return(0,dx.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 5 5",style:{width:D(e),height:D(
e),...t},"aria-hidden":!0,...o,children:(0,dx.jsx)("circle",{cx:"2.5",cy:"2.5",r:"2.5",fill:"currentColor"})})}var iS=v(A(),1),mx=v(M(),1),Su=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,rightSection:i,children:f,disabled:d,"data-\
disabled":c,value:u,checked:m,onChange:x,checkIcon:p,ref:h,...y}=w("MenuRadioItem",null,e),I=Ue(),g=(0,iS.use)(Cu),b=m??(g?g.value===u:!1),C=p??I.checkIcon??(0,mx.jsx)(
Js,{size:5});return(0,mx.jsx)(mu,{role:"menuitemradio",checked:b,indicator:C,onSelect:()=>{b||(x?x(u):g&&g.onChange(u))},color:s,closeMenuOnClick:l,rightSection:i,
disabled:d,dataDisabled:c,className:o,style:r,styles:n,classNames:t,buttonRef:h,others:y,children:f})});Su.classes=Ct;Su.displayName="@mantine/core/MenuRadioIte\
m";var fS=v(A(),1),wu=(0,fS.createContext)({size:"sm"});var cS=v(A(),1),uS=v(M(),1),px=F(e=>{let t=w("InputClearButton",null,e),{size:o,variant:r,vars:n,classNames:a,styles:s,...l}=t,i=(0,cS.use)(wu),{resolvedClassNames:f,
resolvedStyles:d}=Nt({classNames:a,styles:s,props:t});return(0,uS.jsx)(Fo,{variant:r||"transparent",size:o||i?.size||"sm",classNames:f,styles:d,__staticSelector:"\
InputClearButton",style:{pointerEvents:"all",background:"var(--input-bg)",...l.style},...l})});px.displayName="@mantine/core/InputClearButton";var dS=v(M(),1),fD={xs:7,sm:8,md:10,lg:12,xl:15};function mS({__clearable:e,__clearSection:t,rightSection:o,__defaultRightSection:r,size:n="sm",__clearSectionMode:a="\
both"}){let s=e&&t;return a==="rightSection"?o===null?null:o||r:a==="clear"?o===null?null:s||r:s&&(o||r)?(0,dS.jsxs)("div",{"data-combined-clear-section":!0,style:{
display:"flex",gap:2,alignItems:"center",paddingInlineEnd:fD[n]},children:[s,o||r]}):o===null?null:o||s||r}var pS=v(A(),1),Bt=(0,pS.createContext)({offsetBottom:!1,offsetTop:!1,describedBy:void 0,getStyles:null,inputId:void 0,labelId:void 0});var St={wrapper:"m_6c018570",input:"m_8fb7ebe7",bottomSection:"m_93f4ed57",section:"m_82577fc2",placeholder:"m_88bacfd0",root:"m_46b77525",label:"m_8fdc1311",required:"\
m_78a94662",error:"m_8f816625",success:"m_9d9d40e0",description:"m_fe47ce59"};var xS=v(A(),1),hS=v(M(),1),IS=(e,{size:t})=>({description:{"--input-description-size":t===void 0?void 0:`calc(${Le(t)} - ${D(2)})`}}),Na=F(e=>{let t=w("InputDe\
scription",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,__staticSelector:i,__inheritStyles:f=!0,attributes:d,...c}=w("InputDescription",
null,t),u=(0,xS.use)(Bt),m=W({name:["InputWrapper",i],props:t,classes:St,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,rootSelector:"descrip\
tion",vars:l,varsResolver:IS}),x=f&&u?.getStyles||m;return(0,hS.jsx)(k,{component:"p",...x("description",u?.getStyles?{className:r,style:n}:void 0),...c})});Na.
classes=St;Na.varsResolver=IS;Na.displayName="@mantine/core/InputDescription";var gS=v(A(),1),vS=v(M(),1),yS=(e,{size:t})=>({error:{"--input-error-size":t===void 0?void 0:`calc(${Le(t)} - ${D(2)})`}}),La=F(e=>{let t=w("InputError",null,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,__staticSelector:f,__inheritStyles:d=!0,...c}=t,u=W({name:["InputWrapper",f],props:t,classes:St,
className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,rootSelector:"error",vars:l,varsResolver:yS}),m=(0,gS.use)(Bt),x=d&&m?.getStyles||u;return(0,vS.jsx)(
k,{component:"p",...x("error",m?.getStyles?{className:r,style:n}:void 0),...c})});La.classes=St;La.varsResolver=yS;La.displayName="@mantine/core/InputError";var bS=v(A(),1),Ru=v(M(),1),cD={labelElement:"label"},CS=(e,{size:t})=>({label:{"--input-label-size":Le(t),"--input-asterisk-color":void 0}}),Ha=F(e=>{let t=w("\
InputLabel",cD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,labelElement:i,required:f,htmlFor:d,onMouseDown:c,children:u,__staticSelector:m,mod:x,
attributes:p,...h}=t,y=W({name:["InputWrapper",m],props:t,classes:St,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,rootSelector:"label",vars:l,
varsResolver:CS}),I=(0,bS.use)(Bt),g=I?.getStyles||y,b=h.component||i,C=typeof b!="string"||b==="label";return(0,Ru.jsxs)(k,{...g("label",I?.getStyles?{className:r,
style:n}:void 0),component:i,htmlFor:C?d:void 0,mod:[{required:f},x],onMouseDown:R=>{c?.(R),!R.defaultPrevented&&R.detail>1&&R.preventDefault()},...h,children:[
u,f&&(0,Ru.jsx)("span",{...g("required"),"aria-hidden":!0,children:" *"})]})});Ha.classes=St;Ha.varsResolver=CS;Ha.displayName="@mantine/core/InputLabel";var SS=v(M(),1),Pu=F(e=>{let t=w("InputPlaceholder",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,__staticSelector:i,error:f,mod:d,attributes:c,
...u}=t,m=W({name:["InputPlaceholder",i],props:t,classes:St,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:c,rootSelector:"placeholder"});return(0,SS.jsx)(
k,{...m("placeholder"),mod:[{error:!!f},d],component:"span",...u})});Pu.classes=St;Pu.displayName="@mantine/core/InputPlaceholder";var wS=v(A(),1),RS=v(M(),1),PS=(e,{size:t})=>({success:{"--input-success-size":t===void 0?void 0:`calc(${Le(t)} - ${D(2)})`}}),za=F(e=>{let t=w("InputSuccess",null,
e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,__staticSelector:f,__inheritStyles:d=!0,...c}=t,u=W({name:["InputWrapper",f],props:t,
classes:St,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,rootSelector:"success",vars:l,varsResolver:PS}),m=(0,wS.use)(Bt),x=d&&m?.getStyles||
u;return(0,RS.jsx)(k,{component:"p",...x("success",m?.getStyles?{className:r,style:n}:void 0),...c})});za.classes=St;za.varsResolver=PS;za.displayName="@mantine\
/core/InputSuccess";function FS(e,{hasDescription:t,hasError:o}){let r=e.findIndex(l=>l==="input"),n=e.slice(0,r),a=e.slice(r+1),s=t&&n.includes("description")||o&&n.includes("erro\
r");return{offsetBottom:t&&a.includes("description")||o&&a.includes("error"),offsetTop:s}}var Hi=v(A(),1);var el=v(M(),1),uD={labelElement:"label",inputContainer:e=>e,inputWrapperOrder:["label","description","input","error"]},TS=(e,{size:t})=>({label:{"--input-label\
-size":Le(t),"--input-asterisk-color":void 0},error:{"--input-error-size":t===void 0?void 0:`calc(${Le(t)} - ${D(2)})`},success:{"--input-success-size":t===void 0?
void 0:`calc(${Le(t)} - ${D(2)})`},description:{"--input-description-size":t===void 0?void 0:`calc(${Le(t)} - ${D(2)})`}}),zi=F(e=>{let t=w("InputWrapper",uD,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,variant:f,__staticSelector:d,inputContainer:c,inputWrapperOrder:u,label:m,error:x,success:p,
description:h,labelProps:y,descriptionProps:I,errorProps:g,successProps:b,labelElement:C,children:R,withAsterisk:S,id:P,required:_,__stylesApiProps:z,mod:j,attributes:N,
...H}=t,T=W({name:["InputWrapper",d],props:z||t,classes:St,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:N,vars:l,varsResolver:TS}),U={size:i,
variant:f,__staticSelector:d},V=Re(P),O=typeof S=="boolean"?S:_,B=g?.id||`${V}-error`,E=b?.id||`${V}-success`,L=I?.id||`${V}-description`,$=V,q=!!x&&typeof x!="\
boolean",X=!!p&&typeof p!="boolean"&&!x,te=!!h,re=q&&u.includes("error"),ce=X&&u.includes("error"),de=te&&u.includes("description"),ee=`${re?B:""} ${ce?E:""} ${de?
L:""}`,ye=ee.trim().length>0?ee.trim():void 0,J=y?.id||`${V}-label`,me=m&&(0,el.jsx)(Ha,{labelElement:C,id:J,htmlFor:$,required:O,...U,...y,children:m},"label"),
Ce=te&&(0,el.jsx)(Na,{...I,...U,size:I?.size||U.size,id:I?.id||L,children:h},"description"),ge=(0,el.jsx)(Hi.Fragment,{children:c(R)},"input"),le=q&&(0,Hi.createElement)(
La,{...g,...U,size:g?.size||U.size,key:"error",id:g?.id||B},x),ie=X&&(0,Hi.createElement)(za,{...b,...U,size:b?.size||U.size,key:"success",id:b?.id||E},p),Se=u.
map(Z=>{switch(Z){case"label":return me;case"input":return ge;case"description":return Ce;case"error":return le||ie;default:return null}});return(0,el.jsx)(Bt,{
value:{getStyles:T,describedBy:ye,inputId:$,labelId:me&&u.includes("label")?J:void 0,...FS(u,{hasDescription:te,hasError:q||X})},children:(0,el.jsx)(k,{variant:f,
size:i,mod:[{error:!!x,success:!!p&&!x},j],id:C==="label"?void 0:P,...T("root"),...H,children:Se})})});zi.classes=St;zi.varsResolver=TS;zi.displayName="@mantine\
/core/InputWrapper";var MS=v(A(),1),In=v(M(),1),dD={variant:"default",leftSectionPointerEvents:"none",rightSectionPointerEvents:"none",withAria:!0,withErrorStyles:!0,withSuccessStyles:!0,
size:"sm",loading:!1,loadingPosition:"right"},kS=(e,t,o)=>({wrapper:{"--input-margin-top":o.offsetTop?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-marg\
in-bottom":o.offsetBottom?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-height":ae(t.size,"input-height"),"--input-fz":Le(t.size),"--input-radius":t.radius===
void 0?void 0:Ie(t.radius),"--input-left-section-width":t.leftSectionWidth!==void 0?D(t.leftSectionWidth):void 0,"--input-right-section-width":t.rightSectionWidth!==
void 0?D(t.rightSectionWidth):void 0,"--input-padding-y":t.multiline?ae(t.size,"input-padding-y"):void 0,"--input-left-section-pointer-events":t.leftSectionPointerEvents,
"--input-right-section-pointer-events":t.rightSectionPointerEvents}}),Oe=Ne(e=>{let t=w("Input",dD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,required:l,
__staticSelector:i,__stylesApiProps:f,size:d,wrapperProps:c,error:u,success:m,disabled:x,leftSection:p,leftSectionProps:h,leftSectionWidth:y,rightSection:I,rightSectionProps:g,
rightSectionWidth:b,rightSectionPointerEvents:C,leftSectionPointerEvents:R,variant:S,vars:P,pointer:_,multiline:z,radius:j,id:N,withAria:H,withErrorStyles:T,withSuccessStyles:U,
mod:V,inputSize:O,attributes:B,__clearSection:E,__clearable:L,__clearSectionMode:$,__defaultRightSection:q,loading:X,loadingPosition:te,__bottomSection:re,__bottomSectionProps:ce,
rootRef:de,dir:ee,...ye}=t,{styleProps:J,rest:me}=Mt(ye),Ce=(0,MS.use)(Bt),ge={offsetBottom:Ce?.offsetBottom,offsetTop:Ce?.offsetTop},le=W({name:["Input",i],props:f||
t,classes:St,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:B,stylesCtx:ge,rootSelector:"wrapper",vars:P,varsResolver:kS}),ie=H?{required:l,disabled:x,
"aria-invalid":u?!0:void 0,"aria-describedby":Ce?.describedBy,id:Ce?.inputId||N}:{},Se=X?(0,In.jsx)(Po,{size:te==="left"?"calc(var(--input-left-section-size) / \
2)":"calc(var(--input-right-section-size) / 2)"}):null,Z=X&&te==="left"?Se:p,K=mS({__clearable:L,__clearSection:E,rightSection:X&&te==="right"?Se:I,__defaultRightSection:q,
size:d,__clearSectionMode:$});return(0,In.jsx)(wu,{value:{size:d||"sm"},children:(0,In.jsxs)(k,{ref:de,dir:ee,...le("wrapper"),...J,...c,mod:[{error:!!u&&T,success:!!m&&
!u&&U,pointer:_,disabled:x,multiline:z,withRightSection:!!K,withLeftSection:!!Z,withBottomSection:!!re},V],variant:S,size:d,children:[Z&&(0,In.jsx)("div",{...h,
"data-position":"left",...le("section",{className:h?.className,style:h?.style}),children:Z}),(0,In.jsx)(k,{component:"input",...me,...ie,required:l,mod:{disabled:x,
error:!!u&&T,success:!!m&&!u&&U},variant:S,__size:O,...le("input")}),re&&(0,In.jsx)("div",{...ce,...le("bottomSection",{className:ce?.className,style:ce?.style}),
children:re}),K&&(0,In.jsx)("div",{...g,"data-position":"right",...le("section",{className:g?.className,style:g?.style}),children:K})]})})});Oe.classes=St;Oe.varsResolver=
kS;Oe.Wrapper=zi;Oe.Label=Ha;Oe.Error=La;Oe.Success=za;Oe.Description=Na;Oe.Placeholder=Pu;Oe.ClearButton=px;Oe.displayName="@mantine/core/Input";var Va=v(A(),1);var DS=v(M(),1),mD="[data-menu-item]:not([data-disabled])",pD="[data-menu-active]";function xx(e){return e?.closest("[data-menu-dropdown]")}function xD(e){return e?
Array.from(e.querySelectorAll(mD)).filter(t=>t.closest("[data-menu-dropdown]")===e):[]}function Ix(e){e&&e.querySelectorAll(pD).forEach(t=>{t.closest("[data-men\
u-dropdown]")===e&&t.removeAttribute("data-menu-active")})}function Fu(e,t){Ix(t),e&&(e.setAttribute("data-menu-active","true"),e.scrollIntoView({block:"nearest"}))}
function hx(e){return e.findIndex(t=>t.hasAttribute("data-menu-active"))}var hD={clearSearchOnClose:!0},Tu=F(e=>{let{classNames:t,styles:o,onKeyDown:r,onChange:n,
size:a,clearSearchOnClose:s,ref:l,...i}=w("MenuSearch",hD,e),f=Ue(),d=(0,Va.useRef)(null),c=xe(l,d),u=(0,Va.useRef)(n);u.current=n,(0,Va.useEffect)(()=>f.registerSearch(),
[f.registerSearch]),(0,Va.useEffect)(()=>{s?f.searchExitClearRef.current=()=>{u.current?.({currentTarget:{value:""}})}:f.searchExitClearRef.current=null},[s,f.searchExitClearRef]),
(0,Va.useEffect)(()=>{f.opened||Ix(xx(d.current))},[f.opened]);let m=Be(n,h=>{Ix(xx(h.currentTarget))}),x=Be(r,h=>{if(h.defaultPrevented)return;let y=xx(h.currentTarget),
I=xD(y);if(h.key==="ArrowDown"){if(h.preventDefault(),I.length===0)return;let g=hx(I);Fu(I[g>=I.length-1?f.loop?0:g:g+1]??null,y)}else if(h.key==="ArrowUp"){if(h.
preventDefault(),I.length===0)return;let g=hx(I);Fu(I[g<=0?g===-1||f.loop?I.length-1:0:g-1]??null,y)}else if(h.key==="Home")h.preventDefault(),I.length>0&&Fu(I[0],
y);else if(h.key==="End")h.preventDefault(),I.length>0&&Fu(I[I.length-1],y);else if(h.key==="Enter"){if(h.nativeEvent.isComposing||h.nativeEvent.keyCode===229)return;
let g=I[hx(I)];g&&(h.preventDefault(),g.hasAttribute("data-sub-menu-item")?(g.focus(),g.dispatchEvent(new KeyboardEvent("keydown",{key:"ArrowRight",bubbles:!0}))):
g.click())}}),p=f.getStyles("search");return(0,DS.jsx)(Oe,{"data-autofocus":!0,"data-mantine-stop-propagation":!0,type:"search",size:a,...i,ref:c,classNames:[{input:p.
className},t],styles:[{input:p.style},o],onKeyDown:x,onChange:m,__staticSelector:"Menu"})});Tu.classes=Ct;Tu.displayName="@mantine/core/MenuSearch";var Mu=v(A(),1);var ES=v(M(),1),ku=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,onMouseEnter:s,onMouseLeave:l,onPointerEnter:i,onPointerLeave:f,onKeyDown:d,children:c,
ref:u,...m}=w("MenuSubDropdown",null,e),x=(0,Mu.useRef)(null),p=Ue(),h=(0,Mu.use)(fr),y=hu({enabled:!p.hasSearch,opened:h?.opened??!1,getDropdown:()=>x.current}),
I=Be(d,b=>{y(b),!b.ctrlKey&&!b.metaKey&&!b.altKey&&b.key.length===1&&b.key!==" "&&b.stopPropagation()}),g=h?.getFloatingProps({onMouseEnter:s,onMouseLeave:l,onPointerEnter:i,
onPointerLeave:f});return(0,ES.jsx)(je.Dropdown,{...m,...g,role:"menu","aria-orientation":"vertical",ref:xe(u,x,h?.setFloating),...p.getStyles("dropdown",{className:o,
style:r,styles:n,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:I,children:c})});ku.classes=Ct;ku.displayName="@mantine/core/Me\
nuSubDropdown";var gx=v(M(),1);function Vi({style:e,size:t=16,...o}){return(0,gx.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",style:{...e,width:D(
t),height:D(t),display:"block"},...o,children:(0,gx.jsx)("path",{d:"M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C1\
1.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.\
15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}Vi.displayName="@mantine/core/Acco\
rdionChevron";var Du=v(A(),1);var Kn=v(M(),1),Eu=Ne(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,leftSection:l,rightSection:i,children:f,disabled:d,"data-disabled":c,closeMenuOnClick:u,
ref:m,...x}=w("MenuSubItem",null,e),p=Ue(),h=(0,Du.use)(fr),y=Ee(),{dir:I}=tt(),g=(0,Du.useRef)(null),b=x,C=s?y.variantColorResolver({color:s,theme:y,variant:"l\
ight"}):void 0,R=s?lt({color:s,theme:y}):null,S=Be(b.onKeyDown,j=>{j.key==="ArrowRight"&&(h?.open(),h?.focusFirstItem()),j.key==="ArrowLeft"&&h?.parentContext&&
(h.parentContext.close(),h.parentContext.focusParentItem())}),P=Be(b.onClick,()=>{!c&&u&&p.closeDropdownImmediately()}),_=Be(b.onMouseMove,()=>{if(!p.hasSearch)
return;let j=g.current?.closest("[data-menu-dropdown]");j&&j.querySelectorAll("[data-menu-active]").forEach(N=>{N!==g.current&&N.closest("[data-menu-dropdown]")===
j&&N.removeAttribute("data-menu-active")})}),z=h?.getReferenceProps({onMouseEnter:b.onMouseEnter,onMouseLeave:b.onMouseLeave,onPointerEnter:b.onPointerEnter,onPointerLeave:b.
onPointerLeave});return(0,Kn.jsxs)($e,{onMouseDown:j=>j.preventDefault(),...x,...z,unstyled:p.unstyled,tabIndex:p.menuItemTabIndex,...p.getStyles("item",{className:o,
style:r,styles:n,classNames:t}),ref:xe(g,m,h?.setReference),role:"menuitem",disabled:d,"data-menu-item":!0,"data-sub-menu-item":!0,"data-disabled":d||c||void 0,
"data-mantine-stop-propagation":!0,onClick:P,onMouseMove:_,onKeyDown:Gn({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-drop\
down]",activateOnFocus:!1,loop:p.loop,dir:I,orientation:"vertical",onKeyDown:S}),__vars:{"--menu-item-color":R?.isThemeColor&&R?.shade===void 0?`var(--mantine-c\
olor-${R.color}-6)`:C?.color,"--menu-item-hover":C?.hover},children:[p.alignItemsLabels==="all"&&(0,Kn.jsx)("div",{...p.getStyles("itemIndicator",{styles:n,classNames:t}),
"data-placeholder":!0}),l&&(0,Kn.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"left",children:l}),f&&(0,Kn.jsx)("div",{...p.
getStyles("itemLabel",{styles:n,classNames:t}),"data-menu-item-label":!0,children:f}),(0,Kn.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"d\
ata-position":"right",children:i||(0,Kn.jsx)(Vi,{...p.getStyles("chevron"),size:14})})]})});Eu.classes=Ct;Eu.displayName="@mantine/core/MenuSubItem";var AS=v(M(),1);function vx({children:e,refProp:t}){if(!Vs(e))throw new Error("Menu.Sub.Target component children should be an element or a component that accep\
ts ref. Fragments, strings, numbers and other primitive values are not supported");return Ue(),(0,AS.jsx)(je.Target,{refProp:t,popupType:"menu",children:e})}vx.
displayName="@mantine/core/MenuSubTarget";var cr=v(A(),1);var yx=v(M(),1);var ID={offset:0,position:"right-start",safeAreaPolygon:!0,transitionProps:{duration:0},openDelay:0,middlewares:{shift:{crossAxis:!0}}};function $a(e){let{children:t,
closeDelay:o,openDelay:r,position:n,safeAreaPolygon:a,opened:s,onChange:l,...i}=w("MenuSub",ID,e),f=Re(),[d,c]=Pe({value:s,finalValue:!1,onChange:l}),u=(0,cr.use)(
fr),m=Ue(),{dir:x}=tt(),p=Hs(x,n),h=u?.registerOpenSub??m.registerOpenSub,y=(0,cr.useRef)(null),I=(0,cr.useCallback)(N=>{let H=y.current;return H&&H!==N&&H(),y.
current=N,()=>{y.current===N&&(y.current=null)}},[]),g=(0,cr.useRef)(c);g.current=c;let b=(0,cr.useCallback)(()=>g.current(!0),[]),C=(0,cr.useCallback)(()=>g.current(
!1),[]);(0,cr.useEffect)(()=>{if(d)return h(C)},[d,h,C]);let{context:R,refs:S}=Un({placement:p,open:d,onOpenChange:N=>{N?b():C()}}),{getReferenceProps:P,getFloatingProps:_}=iu(
[lu(R,{handleClose:a?fu(typeof a=="object"?a:void 0):void 0,delay:{open:r,close:o}})]);return(0,yx.jsx)(fr,{value:{opened:d,close:C,open:b,focusFirstItem:()=>window.
setTimeout(()=>{document.getElementById(`${f}-dropdown`)?.querySelectorAll("[data-menu-item]:not([data-disabled])")[0]?.focus()},16),focusParentItem:()=>window.
setTimeout(()=>{document.getElementById(`${f}-target`)?.focus()},16),parentContext:u,setReference:S.setReference,setFloating:S.setFloating,getReferenceProps:P,getFloatingProps:_,
registerOpenSub:I},children:(0,yx.jsx)(je,{opened:d,onChange:N=>N?b():C(),withArrow:!1,id:f,position:n,...i,withinPortal:!1,children:t})})}$a.extend=e=>e;$a.displayName=
"@mantine/core/MenuSub";$a.Target=vx;$a.Dropdown=ku;$a.Item=Eu;var BS=v(A(),1),OS=v(M(),1),gD={refProp:"ref"};function bx(e){let{children:t,refProp:o,...r}=w("MenuTarget",gD,e),n=At(t);if(!n)throw new Error("Menu.Target com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Ue(),s=n.
props,l=Be(s.onClick,()=>{a.trigger==="click"?a.toggleDropdown():a.trigger==="click-hover"&&(a.setOpenedViaClick(!0),a.opened||a.openDropdown())}),i=Be(s.onMouseEnter,
()=>(a.trigger==="hover"||a.trigger==="click-hover")&&a.openDropdown()),f=Be(s.onMouseLeave,()=>{(a.trigger==="hover"||a.trigger==="click-hover"&&!a.openedViaClick)&&
a.closeDropdown()});return(0,OS.jsx)(je.Target,{refProp:o,popupType:"menu",...r,children:(0,BS.cloneElement)(n,{onClick:l,onMouseEnter:i,onMouseLeave:f,"data-ex\
panded":a.opened?!0:void 0})})}bx.displayName="@mantine/core/MenuTarget";var Ar=v(A(),1);var Cx=v(M(),1),vD={trapFocus:!0,closeOnItemClick:!0,withInitialFocusPlaceholder:!0,clickOutsideEvents:["mousedown","touchstart","keydown"],loop:!0,trigger:"cli\
ck",openDelay:0,closeDelay:100,menuItemTabIndex:-1,alignItemsLabels:"with-indicators"},no=F(e=>{let t=w("Menu",vD,e),{children:o,onOpen:r,onClose:n,opened:a,defaultOpened:s,
trapFocus:l,onChange:i,closeOnItemClick:f,loop:d,closeOnEscape:c,trigger:u,openDelay:m,closeDelay:x,classNames:p,styles:h,unstyled:y,variant:I,vars:g,menuItemTabIndex:b,
keepMounted:C,withInitialFocusPlaceholder:R,attributes:S,onExitTransitionEnd:P,alignItemsLabels:_,checkIcon:z,...j}=t,N=W({name:"Menu",classes:Ct,props:t,classNames:p,
styles:h,unstyled:y,attributes:S}),[H,T]=Pe({value:a,defaultValue:s,finalValue:!1,onChange:i}),[U,V]=(0,Ar.useState)(!1),O=()=>{T(!1),V(!1),H&&n?.()},B=()=>{T(!0),
!H&&r?.()},E=()=>{H?O():B()},{openDropdown:L,closeDropdown:$}=ub({open:B,close:O,closeDelay:x,openDelay:m}),q=(0,Ar.useRef)(null),X=(0,Ar.useCallback)(ge=>{let le=q.
current;return le&&le!==ge&&le(),q.current=ge,()=>{q.current===ge&&(q.current=null)}},[]),te=(0,Ar.useRef)(0),[re,ce]=(0,Ar.useState)(!1),de=(0,Ar.useCallback)(
()=>(te.current+=1,te.current===1&&ce(!0),()=>{te.current-=1,te.current===0&&ce(!1)}),[]),ee=(0,Ar.useRef)(null),ye=()=>{ee.current?.(),P?.()},J=ge=>cb("[data-m\
enu-item]","[data-menu-dropdown]",ge),{resolvedClassNames:me,resolvedStyles:Ce}=Nt({classNames:p,styles:h,props:t});return(0,Cx.jsx)(GC,{value:{getStyles:N,opened:H,
toggleDropdown:E,getItemIndex:J,openedViaClick:U,setOpenedViaClick:V,closeOnItemClick:f,closeDropdown:u==="click"?O:$,openDropdown:u==="click"?B:L,closeDropdownImmediately:O,
loop:d,trigger:u,unstyled:y,menuItemTabIndex:b,withInitialFocusPlaceholder:R,registerOpenSub:X,hasSearch:re,registerSearch:de,searchExitClearRef:ee,alignItemsLabels:_,
checkIcon:z},children:(0,Cx.jsx)(je,{returnFocus:!0,...j,opened:H,onChange:E,defaultOpened:s,trapFocus:C?!1:l,closeOnEscape:c,__staticSelector:"Menu",classNames:me,
styles:Ce,unstyled:y,variant:I,keepMounted:C,onExitTransitionEnd:ye,children:o})})});no.displayName="@mantine/core/Menu";no.classes=Ct;no.Item=yu;no.Label=bu;no.
Dropdown=gu;no.Target=bx;no.Divider=xu;no.Search=Tu;no.Sub=$a;no.CheckboxItem=pu;no.CheckboxGroup=ix;no.RadioItem=Su;no.RadioGroup=ux;no.ContextMenu=cx;var Sx={root:"m_18320242","skeleton-fade":"m_299c329c"};var _S=v(M(),1),yD={visible:!0,animate:!0},NS=(e,{width:t,height:o,radius:r,circle:n})=>({root:{"--skeleton-height":D(o),"--skeleton-width":n?D(o):D(t),"--skele\
ton-radius":n?"1000px":r===void 0?void 0:Ie(r)}}),Au=F(e=>{let t=w("Skeleton",yD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,width:i,height:f,
circle:d,visible:c,radius:u,animate:m,mod:x,attributes:p,...h}=t,y=W({name:"Skeleton",classes:Sx,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,
vars:l,varsResolver:NS});return(0,_S.jsx)(k,{...y("root"),mod:[{visible:c,animate:m},x],...h})});Au.classes=Sx;Au.varsResolver=NS;Au.displayName="@mantine/core/\
Skeleton";function wx(e,t){return o=>{if(typeof o!="string"||o.trim().length===0)throw new Error(t);return`${e}-${o}`}}function No(e,t){return typeof e=="boolean"?e:t.autoContrast}var[LS,tl]=ft("Tabs component was not found in the tree");var gn={root:"m_89d60db1","list--default":"m_576c9d4",list:"m_89d33d6d",tab:"m_4ec4dce6",panel:"m_b0c91715",tabSection:"m_fc420b1f",tabLabel:"m_42bbd1ae","tab--\
default":"m_539e827b","list--outline":"m_6772fbd5","tab--outline":"m_b59ab47c","tab--pills":"m_c3381914"};var HS=v(M(),1),Bu=F(e=>{let t=w("TabsList",null,e),{children:o,className:r,grow:n,justify:a,classNames:s,styles:l,style:i,mod:f,...d}=t,c=tl();return(0,HS.jsx)(
k,{...c.getStyles("list",{className:r,style:i,classNames:s,styles:l,props:t,variant:c.variant}),role:"tablist",variant:c.variant,mod:[{grow:n,orientation:c.orientation,
placement:c.orientation==="vertical"&&c.placement,inverted:c.inverted},f],"aria-orientation":c.orientation,__vars:{"--tabs-justify":a},...d,children:o})});Bu.classes=
gn;Bu.displayName="@mantine/core/TabsList";var Ou=v(A(),1),Rx=v(M(),1),_u=F(e=>{let t=w("TabsPanel",null,e),{children:o,className:r,value:n,classNames:a,styles:s,style:l,mod:i,keepMounted:f,...d}=t,c=Ao(),
u=tl();(0,Ou.useEffect)(()=>(u.setMountedPanel(n,!0),()=>{u.setMountedPanel(n,!1)}),[n]);let m=u.value===n,x=u.keepMounted||f,p=u.keepMountedMode!=="display-non\
e",h=x&&p&&c!=="test"?(0,Rx.jsx)(Ou.Activity,{mode:m?"visible":"hidden",children:o}):x||m?o:null;return(0,Rx.jsx)(k,{...u.getStyles("panel",{className:r,classNames:a,
styles:s,style:[l,m?void 0:{display:"none"}],props:t}),mod:[{orientation:u.orientation},i],role:"tabpanel",id:u.getPanelId(n),"aria-labelledby":u.getTabId(n),...d,
children:h})});_u.classes=gn;_u.displayName="@mantine/core/TabsPanel";var ol=v(M(),1),Nu=F(e=>{let t=w("TabsTab",null,e),{className:o,children:r,rightSection:n,leftSection:a,value:s,onClick:l,onKeyDown:i,disabled:f,color:d,style:c,
classNames:u,styles:m,vars:x,mod:p,tabIndex:h,...y}=t,I=Ee(),{dir:g}=tt(),b=tl(),C=s===b.value,R=P=>{b.onChange(b.allowTabDeactivation&&s===b.value?null:s),l?.(
P)},S={classNames:u,styles:m,props:t};return(0,ol.jsxs)($e,{...b.getStyles("tab",{className:o,style:c,variant:b.variant,...S}),disabled:f,unstyled:b.unstyled,variant:b.
variant,mod:[{active:C,disabled:f,orientation:b.orientation,inverted:b.inverted,placement:b.orientation==="vertical"&&b.placement},p],role:"tab",id:b.getTabId(s),
"aria-selected":C,tabIndex:h!==void 0?h:C||b.value===null?0:-1,"aria-controls":b.mountedPanels.current.has(s)?b.getPanelId(s):void 0,onClick:R,__vars:{"--tabs-c\
olor":d?Me(d,I):void 0},onKeyDown:Gn({siblingSelector:'[role="tab"]',parentSelector:'[role="tablist"]',activateOnFocus:b.activateTabWithKeyboard,loop:b.loop,orientation:b.
orientation||"horizontal",dir:g,onKeyDown:i}),...y,children:[a&&(0,ol.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"left",children:a}),r&&(0,ol.jsx)(
"span",{...b.getStyles("tabLabel",S),children:r}),n&&(0,ol.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"right",children:n})]})});Nu.classes=gn;Nu.
displayName="@mantine/core/TabsTab";var Lu=v(A(),1);var Px=v(M(),1),zS="Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value",bD={keepMounted:!0,keepMountedMode:"activity",orientation:"\
horizontal",loop:!0,activateTabWithKeyboard:!0,variant:"default",placement:"left"},VS=(e,{radius:t,color:o,autoContrast:r})=>({root:{"--tabs-radius":Ie(t),"--ta\
bs-color":Me(o,e),"--tabs-text-color":No(r,e)?qt({color:o,theme:e,autoContrast:r}):void 0}}),ja=F(e=>{let t=w("Tabs",bD,e),{defaultValue:o,value:r,onChange:n,orientation:a,
children:s,loop:l,id:i,activateTabWithKeyboard:f,allowTabDeactivation:d,variant:c,color:u,radius:m,inverted:x,placement:p,keepMounted:h,keepMountedMode:y,classNames:I,
styles:g,unstyled:b,className:C,style:R,vars:S,autoContrast:P,mod:_,attributes:z,...j}=t,N=Re(i),H=(0,Lu.useRef)(new Set),T=si(),U=(0,Lu.useCallback)((E,L)=>{let $=H.
current;L&&!$.has(E)?($.add(E),T()):!L&&$.has(E)&&($.delete(E),T())},[]),[V,O]=Pe({value:r,defaultValue:o,finalValue:null,onChange:n}),B=W({name:"Tabs",props:t,
classes:gn,className:C,style:R,classNames:I,styles:g,unstyled:b,attributes:z,vars:S,varsResolver:VS});return(0,Px.jsx)(LS,{value:{placement:p,value:V,orientation:a,
id:N,loop:l,activateTabWithKeyboard:f,getTabId:wx(`${N}-tab`,zS),getPanelId:wx(`${N}-panel`,zS),onChange:O,allowTabDeactivation:d,variant:c,color:u,radius:m,inverted:x,
keepMounted:h,keepMountedMode:y,unstyled:b,getStyles:B,mountedPanels:H,setMountedPanel:U},children:(0,Px.jsx)(k,{id:N,variant:c,mod:[{orientation:a,inverted:a===
"horizontal"&&x,placement:a==="vertical"&&p},_],...B("root"),...j,children:s})})});ja.classes=gn;ja.varsResolver=VS;ja.displayName="@mantine/core/Tabs";ja.Tab=Nu;
ja.Panel=_u;ja.List=Bu;function rl(e,t){return e in t?Hn(t[e]):Hn(e)}function $i(e,t){let o=e.map(r=>({value:r,px:rl(r,t)}));return o.sort((r,n)=>r.px-n.px),o}function qa(e){return typeof e=="object"&&e!==null?"base"in e?e.base:void 0:e}function Hu(){return typeof process<"u"&&process.env,"development"}function $S(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"||typeof e=="bigint"}function ji(e,t=document){let o=t.querySelector(e);if(o)return o;let r=t.querySelectorAll("*");for(let n=0;n<r.length;n+=1){let a=r[n];if(a.shadowRoot){let s=ji(
e,a.shadowRoot);if(s)return s}}return null}function Br(e,t=document){let o=[],r=t.querySelectorAll(e);o.push(...Array.from(r));let n=t.querySelectorAll("*");for(let a=0;a<
n.length;a+=1){let s=n[a];if(s.shadowRoot){let l=Br(e,s.shadowRoot);o.push(...l)}}return o}function Lo(e){if(!e)return document;let t=e.getRootNode(),o=t.nodeType===
Node.DOCUMENT_NODE,r=t.nodeType===Node.DOCUMENT_FRAGMENT_NODE&&"host"in t;return o||r?t:document}var Or=v(A(),1);function jS(e){let t=document.createElement("style");return t.setAttribute("data-mantine-styles","inline"),t.innerHTML="*, *::before, *::after {transition: none\
 !important;}",t.setAttribute("data-mantine-disable-transition","true"),e&&t.setAttribute("nonce",e),document.head.appendChild(t),()=>document.querySelectorAll(
"[data-mantine-disable-transition]").forEach(r=>r.remove())}function CD({keepTransitions:e}={}){let t=(0,Or.useRef)(Fa),o=(0,Or.useRef)(-1),r=(0,Or.use)(hs),n=En(),
a=(0,Or.useRef)(n?.());if(!r)throw new Error("[@mantine/core] MantineProvider was not found in tree");let s=c=>{r.setColorScheme(c),t.current=e?()=>{}:jS(a.current),
window.clearTimeout(o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},l=()=>{r.clearColorScheme(),t.current=e?()=>{}:jS(a.current),window.clearTimeout(
o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},i=qm("light",{getInitialValueInEffect:!1}),f=r.colorScheme==="auto"?i:r.colorScheme,d=(0,Or.useCallback)(
()=>s(f==="light"?"dark":"light"),[s,f]);return(0,Or.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(o.current)},[]),{colorScheme:r.colorScheme,setColorScheme:s,
clearColorScheme:l,toggleColorScheme:d}}function _r(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,..._r(r,t)}),{}):typeof e=="function"?e(t):e??{}}var Fx=v(A(),1);var Wa=v(M(),1),SD={transitionDuration:200,transitionTimingFunction:"ease",animateOpacity:!0,orientation:"vertical",keepMounted:!0,keepMountedMode:"activity"},zu=F(
e=>{let{children:t,expanded:o,transitionDuration:r,transitionTimingFunction:n,style:a,onTransitionEnd:s,onTransitionStart:l,animateOpacity:i,keepMounted:f,keepMountedMode:d,
ref:c,orientation:u,...m}=w("Collapse",SD,e),x=Ao(),p=Ee(),h=rr(),y=p.respectReducedMotion&&h?0:r,I=(u==="horizontal"?sp:np)({expanded:o,transitionDuration:y,transitionTimingFunction:n,
onTransitionEnd:s,onTransitionStart:l,keepMounted:!1});if(y===0)return f===!0&&(d==="display-none"||x!=="test")?d==="display-none"?(0,Wa.jsx)(k,{...m,style:{..._r(
a,p),...o?{}:{display:"none"}},ref:c,children:t}):(0,Wa.jsx)(Fx.Activity,{mode:o?"visible":"hidden",children:(0,Wa.jsx)(k,{...m,style:a,ref:c,children:t})}):o?(0,Wa.jsx)(
k,{...m,style:a,ref:c,children:t}):null;let g=I.state==="exited",b;return f===!1?b=g?null:t:f===!0?b=d==="display-none"?t:(0,Wa.jsx)(Fx.Activity,{mode:g?"hidden":
"visible",children:t}):b=t,(0,Wa.jsx)(k,{...m,...I.getCollapseProps({style:{opacity:o||!i?1:0,transition:i?`opacity ${y}ms ${n}`:"none",..._r(a,p),...f&&d==="di\
splay-none"&&g?{display:"none"}:{}},ref:c}),children:b})});zu.displayName="@mantine/core/Collapse";var[qS,xt]=ft("ScrollArea.Root component was not found in tree");var WS=v(A(),1);function Ho(e,t){let o=(0,WS.useEffectEvent)(t);st(()=>{let r=0;if(e){let n=new ResizeObserver(()=>{cancelAnimationFrame(r),r=window.requestAnimationFrame(o)});
return n.observe(e),()=>{window.cancelAnimationFrame(r),n.unobserve(e)}}},[e])}var Tx=v(A(),1),Mx=v(M(),1);function wD(e){let{style:t,...o}=e,r=xt(),[n,a]=(0,Tx.useState)(0),[s,l]=(0,Tx.useState)(0),i=!!(n&&s);return Ho(r.scrollbarX,()=>{let f=r.
scrollbarX?.offsetHeight||0;r.onCornerHeightChange(f),l(f)}),Ho(r.scrollbarY,()=>{let f=r.scrollbarY?.offsetWidth||0;r.onCornerWidthChange(f),a(f)}),i?(0,Mx.jsx)(
"div",{...o,style:{...t,width:n,height:s}}):null}function US(e){let t=xt(),o=!!(t.scrollbarX&&t.scrollbarY);return t.type!=="scroll"&&o?(0,Mx.jsx)(wD,{...e}):null}var Nr=v(A(),1);var kx=v(M(),1),RD={scrollHideDelay:1e3,type:"hover"};function Dx(e){let{type:t,scrollHideDelay:o,scrollbars:r,getStyles:n,ref:a,...s}=w("ScrollAreaRoot",RD,e),
[l,i]=(0,Nr.useState)(null),[f,d]=(0,Nr.useState)(null),[c,u]=(0,Nr.useState)(null),[m,x]=(0,Nr.useState)(null),[p,h]=(0,Nr.useState)(null),[y,I]=(0,Nr.useState)(
0),[g,b]=(0,Nr.useState)(0),[C,R]=(0,Nr.useState)(!1),[S,P]=(0,Nr.useState)(!1),_=xe(a,i);return(0,kx.jsx)(qS,{value:{type:t,scrollHideDelay:o,scrollArea:l,viewport:f,
onViewportChange:d,content:c,onContentChange:u,scrollbarX:m,onScrollbarXChange:x,scrollbarXEnabled:C,onScrollbarXEnabledChange:R,scrollbarY:p,onScrollbarYChange:h,
scrollbarYEnabled:S,onScrollbarYEnabledChange:P,onCornerWidthChange:I,onCornerHeightChange:b,getStyles:n},children:(0,kx.jsx)(k,{...s,ref:_,__vars:{"--sa-corner\
-width":r!=="xy"?"0px":`${y}px`,"--sa-corner-height":r!=="xy"?"0px":`${g}px`}})})}Dx.displayName="@mantine/core/ScrollAreaRoot";function Vu(e,t){let o=e/t;return Number.isNaN(o)?0:o}function Xn(e){let t=Vu(e.viewport,e.content),o=e.scrollbar.paddingStart+e.scrollbar.paddingEnd,r=(e.scrollbar.size-o)*t;return Math.max(r,18)}function $u(e,t){return o=>{if(e[0]===e[1]||t[0]===t[1])return t[0];let r=(t[1]-t[0])/(e[1]-e[0]);return t[0]+r*(o-e[0])}}function PD(e,[t,o]){return Math.min(o,Math.max(t,e))}function Ex(e,t,o="ltr"){let r=Xn(t),n=t.scrollbar.paddingStart+t.scrollbar.paddingEnd,a=t.scrollbar.size-
n,s=t.content-t.viewport,l=a-r,i=PD(e,o==="ltr"?[0,s]:[s*-1,0]);return $u([0,s],[0,l])(i)}function GS(e,t,o,r="ltr"){let n=Xn(o),a=n/2,s=t||a,l=n-s,i=o.scrollbar.paddingStart+s,f=o.scrollbar.size-o.scrollbar.paddingEnd-l,d=o.content-o.viewport,c=r===
"ltr"?[0,d]:[d*-1,0];return $u([i,f],c)(e)}function ju(e,t){return e>0&&e<t}function ur(e){return e?parseInt(e,10):0}function Lr(e,t,{checkForDefaultPrevented:o=!0}={}){return r=>{e?.(r),(o===!1||!r.defaultPrevented)&&t?.(r)}}var[KS,Ax]=ft("ScrollAreaScrollbar was not found in tree");var Hr=v(A(),1);var Bx=v(M(),1);function qu(e){let{sizes:t,hasThumb:o,onThumbChange:r,onThumbPointerUp:n,onThumbPointerDown:a,onThumbPositionChange:s,onDragScroll:l,onWheelScroll:i,
onResize:f,ref:d,...c}=e,u=xt(),[m,x]=(0,Hr.useState)(null),p=xe(d,x),h=(0,Hr.useRef)(null),y=(0,Hr.useRef)(""),I=t.content-t.viewport,g=(0,Hr.useEffectEvent)(S=>i(
S,I)),b=Cr(s),C=rn(f,10),R=S=>{if(h.current){let P=S.clientX-h.current.left,_=S.clientY-h.current.top;l({x:P,y:_})}};return(0,Hr.useEffect)(()=>{if(!m)return;let S=P=>g(
P);return m.addEventListener("wheel",S,{passive:!1}),()=>m.removeEventListener("wheel",S)},[m]),(0,Hr.useEffect)(b,[t,b]),Ho(m,C),Ho(u.content,C),(0,Bx.jsx)(KS,
{value:{scrollbar:m,hasThumb:o,onThumbChange:Cr(r),onThumbPointerUp:Cr(n),onThumbPositionChange:b,onThumbPointerDown:Cr(a)},children:(0,Bx.jsx)("div",{...c,ref:p,
"data-mantine-scrollbar":!0,style:{position:"absolute",...c.style},onPointerDown:Lr(e.onPointerDown,S=>{S.preventDefault(),S.button===0&&(S.target.setPointerCapture(
S.pointerId),h.current=m.getBoundingClientRect(),y.current=document.body.style.webkitUserSelect,document.body.style.webkitUserSelect="none",R(S))}),onPointerMove:Lr(
e.onPointerMove,R),onPointerUp:Lr(e.onPointerUp,S=>{let P=S.target;P.hasPointerCapture(S.pointerId)&&(S.preventDefault(),P.releasePointerCapture(S.pointerId))}),
onLostPointerCapture:()=>{document.body.style.webkitUserSelect=y.current,h.current=null}})})}var nl=v(A(),1);var XS=v(M(),1),Ox=e=>{let{sizes:t,onSizesChange:o,style:r,ref:n,...a}=e,s=xt(),[l,i]=(0,nl.useState)(),f=(0,nl.useRef)(null),d=xe(n,f,s.onScrollbarXChange);return(0,nl.useEffect)(
()=>{f.current&&i(getComputedStyle(f.current))},[f]),(0,XS.jsx)(qu,{"data-orientation":"horizontal",...a,ref:d,sizes:t,style:{...r,"--sa-thumb-width":`${Xn(t)}p\
x`},onThumbPointerDown:c=>e.onThumbPointerDown(c.x),onDragScroll:c=>e.onDragScroll(c.x),onWheelScroll:(c,u)=>{if(s.viewport){let m=s.viewport.scrollLeft+c.deltaX;
e.onWheelScroll(m),ju(m,u)&&c.preventDefault()}},onResize:()=>{f.current&&s.viewport&&l&&o({content:s.viewport.scrollWidth,viewport:s.viewport.offsetWidth,scrollbar:{
size:f.current.clientWidth,paddingStart:ur(l.paddingLeft),paddingEnd:ur(l.paddingRight)}})}})};Ox.displayName="@mantine/core/ScrollAreaScrollbarX";var al=v(A(),1);var YS=v(M(),1);function _x(e){let{sizes:t,onSizesChange:o,style:r,ref:n,...a}=e,s=xt(),[l,i]=(0,al.useState)(),f=(0,al.useRef)(null),d=xe(n,f,s.onScrollbarYChange);
return(0,al.useEffect)(()=>{f.current&&i(window.getComputedStyle(f.current))},[]),(0,YS.jsx)(qu,{...a,"data-orientation":"vertical",ref:d,sizes:t,style:{"--sa-t\
humb-height":`${Xn(t)}px`,...r},onThumbPointerDown:c=>e.onThumbPointerDown(c.y),onDragScroll:c=>e.onDragScroll(c.y),onWheelScroll:(c,u)=>{if(s.viewport){let m=s.
viewport.scrollTop+c.deltaY;e.onWheelScroll(m),ju(m,u)&&c.preventDefault()}},onResize:()=>{f.current&&s.viewport&&l&&o({content:s.viewport.scrollHeight,viewport:s.
viewport.offsetHeight,scrollbar:{size:f.current.clientHeight,paddingStart:ur(l.paddingTop),paddingEnd:ur(l.paddingBottom)}})}})}_x.displayName="@mantine/core/Sc\
rollAreaScrollbarY";var qi=v(A(),1),Nx=v(M(),1);function Ua(e){let{orientation:t="vertical",...o}=e,{dir:r}=tt(),n=xt(),a=(0,qi.useRef)(null),s=(0,qi.useRef)(0),[l,i]=(0,qi.useState)(
{content:0,viewport:0,scrollbar:{size:0,paddingStart:0,paddingEnd:0}}),f=Vu(l.viewport,l.content),d={...o,sizes:l,onSizesChange:i,hasThumb:f>0&&f<1,onThumbChange:u=>{
a.current=u},onThumbPointerUp:()=>{s.current=0},onThumbPointerDown:u=>{s.current=u}},c=(u,m)=>GS(u,s.current,l,m);return t==="horizontal"?(0,Nx.jsx)(Ox,{...d,onThumbPositionChange:()=>{
if(n.viewport&&a.current){let u=n.viewport.scrollLeft,m=Ex(u,l,r);a.current.style.transform=`translate3d(${m}px, 0, 0)`}},onWheelScroll:u=>{n.viewport&&(n.viewport.
scrollLeft=u)},onDragScroll:u=>{n.viewport&&(n.viewport.scrollLeft=c(u,r))}}):t==="vertical"?(0,Nx.jsx)(_x,{...d,onThumbPositionChange:()=>{if(n.viewport&&a.current){
let u=n.viewport.scrollTop,m=Ex(u,l);l.scrollbar.size===0?a.current.style.setProperty("--thumb-opacity","0"):a.current.style.setProperty("--thumb-opacity","1"),
a.current.style.transform=`translate3d(0, ${m}px, 0)`}},onWheelScroll:u=>{n.viewport&&(n.viewport.scrollTop=u)},onDragScroll:u=>{n.viewport&&(n.viewport.scrollTop=
c(u))}}):null}Ua.displayName="@mantine/core/ScrollAreaScrollbarVisible";var QS=v(A(),1);var ZS=v(M(),1);function Wi(e){let t=xt(),{forceMount:o,...r}=e,[n,a]=(0,QS.useState)(!1),s=e.orientation==="horizontal",l=rn(()=>{if(t.viewport){let i=t.viewport.
offsetWidth<t.viewport.scrollWidth,f=t.viewport.offsetHeight<t.viewport.scrollHeight;a(s?i:f)}},10);return Ho(t.viewport,l),Ho(t.content,l),o||n?(0,ZS.jsx)(Ua,{
"data-state":n?"visible":"hidden",...r}):null}Wi.displayName="@mantine/core/ScrollAreaScrollbarAuto";var Wu=v(A(),1),JS=v(M(),1);function Lx(e){let{forceMount:t,...o}=e,r=xt(),[n,a]=(0,Wu.useState)(!1);return(0,Wu.useEffect)(()=>{let{scrollArea:s}=r,l=0;if(s){let i=()=>{
window.clearTimeout(l),a(!0)},f=()=>{l=window.setTimeout(()=>a(!1),r.scrollHideDelay)};return s.addEventListener("pointerenter",i),s.addEventListener("pointerle\
ave",f),()=>{window.clearTimeout(l),s.removeEventListener("pointerenter",i),s.removeEventListener("pointerleave",f)}}},[r.scrollArea,r.scrollHideDelay]),t||n?(0,JS.jsx)(
Wi,{"data-state":n?"visible":"hidden",...o}):null}Lx.displayName="@mantine/core/ScrollAreaScrollbarHover";var Ui=v(A(),1);var e0=v(M(),1);function t0(e){let{forceMount:t,...o}=e,r=xt(),n=e.orientation==="horizontal",[a,s]=(0,Ui.useState)("hidden"),l=rn(()=>s("idle"),100);return(0,Ui.useEffect)(
()=>{if(a==="idle"){let i=window.setTimeout(()=>s("hidden"),r.scrollHideDelay);return()=>window.clearTimeout(i)}},[a,r.scrollHideDelay]),(0,Ui.useEffect)(()=>{let{
viewport:i}=r,f=n?"scrollLeft":"scrollTop";if(i){let d=i[f],c=()=>{let u=i[f];d!==u&&(s("scrolling"),l()),d=u};return i.addEventListener("scroll",c),()=>i.removeEventListener(
"scroll",c)}},[r.viewport,n,l]),t||a!=="hidden"?(0,e0.jsx)(Ua,{"data-state":a==="hidden"?"hidden":"visible",...o,onPointerEnter:Lr(e.onPointerEnter,()=>s("inter\
acting")),onPointerLeave:Lr(e.onPointerLeave,()=>s("idle"))}):null}var o0=v(A(),1),Gi=v(M(),1);function Uu(e){let{forceMount:t,...o}=e,r=xt(),{onScrollbarXEnabledChange:n,onScrollbarYEnabledChange:a}=r,s=e.orientation==="horizo\
ntal";return(0,o0.useEffect)(()=>(s?n(!0):a(!0),()=>{s?n(!1):a(!1)}),[s,n,a]),r.type==="hover"?(0,Gi.jsx)(Lx,{...o,forceMount:t}):r.type==="scroll"?(0,Gi.jsx)(t0,
{...o,forceMount:t}):r.type==="auto"?(0,Gi.jsx)(Wi,{...o,forceMount:t}):r.type==="always"?(0,Gi.jsx)(Ua,{...o}):null}Uu.displayName="@mantine/core/ScrollAreaScr\
ollbar";function r0(e,t=()=>{}){let o={left:e.scrollLeft,top:e.scrollTop},r=0;return(function n(){let a={left:e.scrollLeft,top:e.scrollTop},s=o.left!==a.left,l=o.top!==
a.top;(s||l)&&t(),o=a,r=window.requestAnimationFrame(n)})(),()=>window.cancelAnimationFrame(r)}var Gu=v(A(),1);var Hx=v(M(),1);function n0(e){let{style:t,ref:o,...r}=e,n=xt(),a=Ax(),{onThumbPositionChange:s}=a,l=xe(o,a.onThumbChange),i=(0,Gu.useRef)(void 0),f=rn(()=>{i.current&&
(i.current(),i.current=void 0)},100);return(0,Gu.useEffect)(()=>{let{viewport:d}=n;if(d){let c=()=>{if(f(),!i.current){let u=r0(d,s);i.current=u,s()}};return s(),
d.addEventListener("scroll",c),()=>d.removeEventListener("scroll",c)}},[n.viewport,f,s]),(0,Hx.jsx)("div",{"data-state":a.hasThumb?"visible":"hidden",...r,ref:l,
style:{width:"var(--sa-thumb-width)",height:"var(--sa-thumb-height)",...t},onPointerDownCapture:Lr(e.onPointerDownCapture,d=>{let c=d.target.getBoundingClientRect(),
u=d.clientX-c.left,m=d.clientY-c.top;a.onThumbPointerDown({x:u,y:m})}),onPointerUp:Lr(e.onPointerUp,a.onThumbPointerUp)})}n0.displayName="@mantine/core/ScrollAr\
eaThumb";function Ku(e){let{forceMount:t,...o}=e,r=Ax();return t||r.hasThumb?(0,Hx.jsx)(n0,{...o}):null}Ku.displayName="@mantine/core/ScrollAreaThumb";var zx=v(M(),1);function Vx({children:e,style:t,ref:o,onWheel:r,...n}){let a=xt(),s=xe(o,a.onViewportChange);return(0,zx.jsx)(k,{...n,ref:s,onWheel:i=>{if(r?.(i),
a.scrollbarXEnabled&&a.viewport&&i.shiftKey){let{scrollTop:f,scrollHeight:d,clientHeight:c,scrollWidth:u,clientWidth:m}=a.viewport,x=f<1,p=f>=d-c-1;u>m&&(x||p)&&
i.stopPropagation()}},"data-scrollarea-viewport":!0,style:{overflowX:a.scrollbarXEnabled?"scroll":"hidden",overflowY:a.scrollbarYEnabled?"scroll":"hidden",...t},
children:(0,zx.jsx)("div",{...a.getStyles("content"),ref:a.onContentChange,children:e})})}Vx.displayName="@mantine/core/ScrollAreaViewport";var Xu={root:"m_d57069b5",content:"m_b1336c6",viewport:"m_c0783ff9",viewportInner:"m_f8f631dd",scrollbar:"m_c44ba933",thumb:"m_d8b5e363",corner:"m_21657268"};var Ft=v(A(),1);var zo=v(M(),1);var a0={scrollHideDelay:1e3,type:"hover",scrollbars:"xy"},s0=(e,{scrollbarSize:t,overscrollBehavior:o,scrollbars:r})=>{let n=o;return o&&r&&(r==="x"?n=`${o} aut\
o`:r==="y"&&(n=`auto ${o}`)),{root:{"--scrollarea-scrollbar-size":D(t),"--scrollarea-over-scroll-behavior":n,"--scrollarea-offset-size":void 0}}},xo=F(e=>{let t=w(
"ScrollArea",a0,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,scrollbarSize:l,vars:i,type:f,scrollHideDelay:d,viewportProps:c,viewportRef:u,onScrollPositionChange:m,
children:x,offsetScrollbars:p,scrollbars:h,onBottomReached:y,onTopReached:I,onLeftReached:g,onRightReached:b,overscrollBehavior:C,startScrollPosition:R,verticalScrollbarPosition:S,
attributes:P,..._}=t,[z,j]=(0,Ft.useState)(!1),[N,H]=(0,Ft.useState)(!1),[T,U]=(0,Ft.useState)(!1),V=(0,Ft.useRef)(!0),O=(0,Ft.useRef)(!1),B=(0,Ft.useRef)(!0),E=(0,Ft.useRef)(
!1),L=W({name:"ScrollArea",props:t,classes:Xu,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:P,vars:i,varsResolver:s0}),$=(0,Ft.useRef)(null),[
q,X]=(0,Ft.useState)(null),te=(0,Ft.useCallback)(ce=>{X(de=>de===ce?de:ce)},[]),re=nx([u,$,te]);return Ho(p==="present"?q:null,()=>{let ce=$.current;ce&&(H(ce.scrollHeight>
ce.clientHeight),U(ce.scrollWidth>ce.clientWidth))}),st(()=>{R&&$.current&&$.current.scrollTo({left:R.x??0,top:R.y??0})},[]),(0,zo.jsxs)(Dx,{getStyles:L,type:f===
"never"?"always":f,scrollHideDelay:d,scrollbars:h,...L("root"),..._,children:[(0,zo.jsx)(Vx,{...c,...L("viewport",{style:c?.style}),ref:re,"data-offset-scrollba\
rs":p===!0?"xy":p||void 0,"data-scrollbars":h||void 0,"data-vertical-scrollbar-position":S||void 0,"data-horizontal-hidden":p==="present"&&!T?"true":void 0,"dat\
a-vertical-hidden":p==="present"&&!N?"true":void 0,onScroll:ce=>{c?.onScroll?.(ce),m?.({x:ce.currentTarget.scrollLeft,y:ce.currentTarget.scrollTop});let{scrollTop:de,
scrollHeight:ee,clientHeight:ye,scrollLeft:J,scrollWidth:me,clientWidth:Ce}=ce.currentTarget,ge=de-(ee-ye)>=-.8,le=de===0;ge&&!O.current&&y?.(),le&&!V.current&&
I?.(),O.current=ge,V.current=le;let ie=J-(me-Ce)>=-.8,Se=J===0;ie&&!E.current&&b?.(),Se&&!B.current&&g?.(),E.current=ie,B.current=Se},children:x}),(h==="xy"||h===
"x")&&(0,zo.jsx)(Uu,{...L("scrollbar"),orientation:"horizontal","data-vertical-scrollbar-position":S||void 0,"data-hidden":f==="never"||p==="present"&&!T?!0:void 0,
forceMount:!0,onMouseEnter:()=>j(!0),onMouseLeave:()=>j(!1),children:(0,zo.jsx)(Ku,{...L("thumb")})}),(h==="xy"||h==="y")&&(0,zo.jsx)(Uu,{...L("scrollbar"),orientation:"\
vertical","data-vertical-scrollbar-position":S||void 0,"data-hidden":f==="never"||p==="present"&&!N?!0:void 0,forceMount:!0,onMouseEnter:()=>j(!0),onMouseLeave:()=>j(
!1),children:(0,zo.jsx)(Ku,{...L("thumb")})}),(0,zo.jsx)(US,{...L("corner"),"data-vertical-scrollbar-position":S||void 0,"data-hovered":z||void 0,"data-hidden":f===
"never"||void 0})]})});xo.displayName="@mantine/core/ScrollArea";var Yu=F(e=>{let{children:t,classNames:o,styles:r,scrollbarSize:n,scrollHideDelay:a,type:s,dir:l,
offsetScrollbars:i,overscrollBehavior:f,viewportRef:d,onScrollPositionChange:c,unstyled:u,variant:m,viewportProps:x,scrollbars:p,style:h,vars:y,onBottomReached:I,
onTopReached:g,startScrollPosition:b,verticalScrollbarPosition:C,onOverflowChange:R,...S}=w("ScrollAreaAutosize",a0,e),P=(0,Ft.useRef)(null),[_,z]=(0,Ft.useState)(
null),j=(0,Ft.useCallback)(V=>{z(O=>O===V?O:V)},[]),N=nx([d,P,j]),H=(0,Ft.useRef)(!1),T=(0,Ft.useRef)(!1),U=(0,Ft.useEffectEvent)(()=>{let V=P.current;if(!V||!R)
return;let O=V.scrollHeight>V.clientHeight;O!==H.current&&(T.current?R(O):(T.current=!0,O&&R(!0)),H.current=O)});return Ho(R?_:null,U),(0,zo.jsx)(k,{...S,variant:m,
style:[{display:"flex",overflow:"hidden"},h],children:(0,zo.jsx)(k,{style:{display:"flex",flexDirection:"column",flex:1,overflow:"hidden",...p==="y"&&{minWidth:0},
...p==="x"&&{minHeight:0},...p==="xy"&&{minWidth:0,minHeight:0},...p===!1&&{minWidth:0,minHeight:0}},children:(0,zo.jsx)(xo,{classNames:o,styles:r,scrollHideDelay:a,
scrollbarSize:n,type:s,dir:l,offsetScrollbars:i,overscrollBehavior:f,viewportRef:N,onScrollPositionChange:c,unstyled:u,variant:m,viewportProps:x,vars:y,scrollbars:p,
onBottomReached:I,onTopReached:g,startScrollPosition:b,verticalScrollbarPosition:C,"data-autosize":"true",children:t})})})});xo.classes=Xu;xo.varsResolver=s0;Yu.
displayName="@mantine/core/ScrollAreaAutosize";Yu.classes=Xu;xo.Autosize=Yu;var $x={root:"m_1b7284a3"};var l0=v(M(),1),i0=(e,{radius:t,shadow:o})=>({root:{"--paper-radius":t===void 0?void 0:Ie(t),"--paper-shadow":Es(o)}}),sl=Ne(e=>{let t=w("Paper",null,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,withBorder:l,vars:i,radius:f,shadow:d,variant:c,mod:u,attributes:m,...x}=t,p=W({name:"Paper",props:t,classes:$x,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:i,varsResolver:i0});return(0,l0.jsx)(k,{mod:[{withBorder:l},u],...p("root"),variant:c,...x})});sl.classes=
$x;sl.varsResolver=i0;sl.displayName="@mantine/core/Paper";var FD={duration:100,transition:"fade"};function jx(e,t){return{...FD,...t,...e}}var[f0,Ot]=ft("ModalBase component was not found in tree");var ll=v(A(),1);function c0({opened:e,transitionDuration:t}){let[o,r]=(0,ll.useState)(e),n=(0,ll.useRef)(-1),a=rr()?0:t;return(0,ll.useEffect)(()=>(e?(r(!0),window.clearTimeout(
n.current)):a===0?r(!1):n.current=window.setTimeout(()=>r(!1),a),()=>window.clearTimeout(n.current)),[e,a]),o}var qx=v(A(),1);function u0({id:e,transitionProps:t,opened:o,trapFocus:r,closeOnEscape:n,onClose:a,returnFocus:s,handledEscapeEvents:l}){let i=Re(e),[f,d]=(0,qx.useState)(!1),[
c,u]=(0,qx.useState)(!1),m=typeof t?.duration=="number"?t?.duration:200,x=c0({opened:o,transitionDuration:m});return Bn("keydown",p=>{p.key==="Escape"&&n&&!p.isComposing&&
o&&!l?.has(p)&&p.target?.getAttribute("data-mantine-stop-propagation")!=="true"&&(l?.add(p),a())},{capture:!0}),ai({opened:o,shouldReturnFocus:r&&s}),{_id:i,titleMounted:f,
bodyMounted:c,shouldLockScroll:x,setTitleMounted:d,setBodyMounted:u}}var ho=function(){return ho=Object.assign||function(t){for(var o,r=1,n=arguments.length;r<n;r++){o=arguments[r];for(var a in o)Object.prototype.hasOwnProperty.call(
o,a)&&(t[a]=o[a])}return t},ho.apply(this,arguments)};function Qu(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=
e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols=="function")for(var n=0,r=Object.getOwnPropertySymbols(e);n<r.length;n++)t.indexOf(r[n])<0&&Object.prototype.
propertyIsEnumerable.call(e,r[n])&&(o[r[n]]=e[r[n]]);return o}function d0(e,t,o){if(o||arguments.length===2)for(var r=0,n=t.length,a;r<n;r++)(a||!(r in t))&&(a||(a=Array.prototype.slice.call(t,0,r)),a[r]=t[r]);return e.concat(
a||Array.prototype.slice.call(t))}var od=v(A());var Ut=v(A());var Ga="right-scroll-bar-position",Ka="width-before-scroll-bar",Wx="with-scroll-bars-hidden",Ux="--removed-body-scroll-bar-size";function Zu(e,t){return typeof e=="function"?e(t):e&&(e.current=t),e}var m0=v(A());function p0(e,t){var o=(0,m0.useState)(function(){return{value:e,callback:t,facade:{get current(){return o.value},set current(r){var n=o.value;n!==
r&&(o.value=r,o.callback(r,n))}}}})[0];return o.callback=t,o.facade}var Ju=v(A());var TD=typeof window<"u"?Ju.useLayoutEffect:Ju.useEffect,x0=new WeakMap;function Gx(e,t){var o=p0(t||null,function(r){return e.forEach(function(n){return Zu(n,r)})});
return TD(function(){var r=x0.get(o);if(r){var n=new Set(r),a=new Set(e),s=o.current;n.forEach(function(l){a.has(l)||Zu(l,null)}),a.forEach(function(l){n.has(l)||
Zu(l,s)})}x0.set(o,e)},[e]),o}function MD(e){return e}function kD(e,t){t===void 0&&(t=MD);var o=[],r=!1,n={read:function(){if(r)throw new Error("Sidecar: could not `read` from an `assigned` \
medium. `read` could be used only with `useMedium`.");return o.length?o[o.length-1]:e},useMedium:function(a){var s=t(a,r);return o.push(s),function(){o=o.filter(
function(l){return l!==s})}},assignSyncMedium:function(a){for(r=!0;o.length;){var s=o;o=[],s.forEach(a)}o={push:function(l){return a(l)},filter:function(){return o}}},
assignMedium:function(a){r=!0;var s=[];if(o.length){var l=o;o=[],l.forEach(a),s=o}var i=function(){var d=s;s=[],d.forEach(a)},f=function(){return Promise.resolve().
then(i)};f(),o={push:function(d){s.push(d),f()},filter:function(d){return s=s.filter(d),o}}}};return n}function Kx(e){e===void 0&&(e={});var t=kD(null);return t.options=ho({async:!0,ssr:!1},e),t}var h0=v(A()),I0=function(e){var t=e.sideCar,o=Qu(e,["sideCar"]);if(!t)throw new Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.
read();if(!r)throw new Error("Sidecar medium not found");return h0.createElement(r,ho({},o))};I0.isSideCarExport=!0;function Xx(e,t){return e.useMedium(t),I0}var ed=Kx();var Yx=function(){},Ki=Ut.forwardRef(function(e,t){var o=Ut.useRef(null),r=Ut.useState({onScrollCapture:Yx,onWheelCapture:Yx,onTouchMoveCapture:Yx}),n=r[0],a=r[1],
s=e.forwardProps,l=e.children,i=e.className,f=e.removeScrollBar,d=e.enabled,c=e.shards,u=e.sideCar,m=e.noRelative,x=e.noIsolation,p=e.inert,h=e.allowPinchZoom,y=e.
as,I=y===void 0?"div":y,g=e.gapMode,b=Qu(e,["forwardProps","children","className","removeScrollBar","enabled","shards","sideCar","noRelative","noIsolation","ine\
rt","allowPinchZoom","as","gapMode"]),C=u,R=Gx([o,t]),S=ho(ho({},b),n);return Ut.createElement(Ut.Fragment,null,d&&Ut.createElement(C,{sideCar:ed,removeScrollBar:f,
shards:c,noRelative:m,noIsolation:x,inert:p,setCallbacks:a,allowPinchZoom:!!h,lockRef:o,gapMode:g}),s?Ut.cloneElement(Ut.Children.only(l),ho(ho({},S),{ref:R})):
Ut.createElement(I,ho({},S,{className:i,ref:R}),l))});Ki.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1};Ki.classNames={fullWidth:Ka,zeroRight:Ga};var ct=v(A());var fl=v(A());var y0=v(A());var g0;var v0=function(){if(g0)return g0;if(typeof __webpack_nonce__<"u")return __webpack_nonce__};function DD(){if(!document)return null;var e=document.createElement("style");e.type="text/css";var t=v0();return t&&e.setAttribute("nonce",t),e}function ED(e,t){
e.styleSheet?e.styleSheet.cssText=t:e.appendChild(document.createTextNode(t))}function AD(e){var t=document.head||document.getElementsByTagName("head")[0];t.appendChild(
e)}var Qx=function(){var e=0,t=null;return{add:function(o){e==0&&(t=DD())&&(ED(t,o),AD(t)),e++},remove:function(){e--,!e&&t&&(t.parentNode&&t.parentNode.removeChild(
t),t=null)}}};var Zx=function(){var e=Qx();return function(t,o){y0.useEffect(function(){return e.add(t),function(){e.remove()}},[t&&o])}};var Xi=function(){var e=Zx(),t=function(o){var r=o.styles,n=o.dynamic;return e(r,n),null};return t};var BD={left:0,top:0,right:0,gap:0},Jx=function(e){return parseInt(e||"",10)||0},OD=function(e){var t=window.getComputedStyle(document.body),o=t[e==="padding"?"\
paddingLeft":"marginLeft"],r=t[e==="padding"?"paddingTop":"marginTop"],n=t[e==="padding"?"paddingRight":"marginRight"];return[Jx(o),Jx(r),Jx(n)]},eh=function(e){
if(e===void 0&&(e="margin"),typeof window>"u")return BD;var t=OD(e),o=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],
gap:Math.max(0,r-o+t[2]-t[0])}};var _D=Xi(),il="data-scroll-locked",ND=function(e,t,o,r){var n=e.left,a=e.top,s=e.right,l=e.gap;return o===void 0&&(o="margin"),`
  .`.concat(Wx,` {
   overflow: hidden `).concat(r,`;
   padding-right: `).concat(l,"px ").concat(r,`;
  }
  body[`).concat(il,`] {
    overflow: hidden `).concat(r,`;
    overscroll-behavior: contain;
    `).concat([t&&"position: relative ".concat(r,";"),o==="margin"&&`
    padding-left: `.concat(n,`px;
    padding-top: `).concat(a,`px;
    padding-right: `).concat(s,`px;
    margin-left:0;
    margin-top:0;
    margin-right: `).concat(l,"px ").concat(r,`;
    `),o==="padding"&&"padding-right: ".concat(l,"px ").concat(r,";")].filter(Boolean).join(""),`
  }
  
  .`).concat(Ga,` {
    right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(Ka,` {
    margin-right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(Ga," .").concat(Ga,` {
    right: 0 `).concat(r,`;
  }
  
  .`).concat(Ka," .").concat(Ka,` {
    margin-right: 0 `).concat(r,`;
  }
  
  body[`).concat(il,`] {
    `).concat(Ux,": ").concat(l,`px;
  }
`)},b0=function(){var e=parseInt(document.body.getAttribute(il)||"0",10);return isFinite(e)?e:0},LD=function(){fl.useEffect(function(){return document.body.setAttribute(
il,(b0()+1).toString()),function(){var e=b0()-1;e<=0?document.body.removeAttribute(il):document.body.setAttribute(il,e.toString())}},[])},th=function(e){var t=e.
noRelative,o=e.noImportant,r=e.gapMode,n=r===void 0?"margin":r;LD();var a=fl.useMemo(function(){return eh(n)},[n]);return fl.createElement(_D,{styles:ND(a,!t,n,
o?"":"!important")})};var oh=!1;if(typeof window<"u")try{Yi=Object.defineProperty({},"passive",{get:function(){return oh=!0,!0}}),window.addEventListener("test",Yi,Yi),window.removeEventListener(
"test",Yi,Yi)}catch{oh=!1}var Yi,Xa=oh?{passive:!1}:!1;var HD=function(e){return e.tagName==="TEXTAREA"},C0=function(e,t){if(!(e instanceof Element))return!1;var o=window.getComputedStyle(e);return o[t]!=="hidden"&&
!(o.overflowY===o.overflowX&&!HD(e)&&o[t]==="visible")},zD=function(e){return C0(e,"overflowY")},VD=function(e){return C0(e,"overflowX")},rh=function(e,t){var o=t.
ownerDocument,r=t;do{typeof ShadowRoot<"u"&&r instanceof ShadowRoot&&(r=r.host);var n=S0(e,r);if(n){var a=w0(e,r),s=a[1],l=a[2];if(s>l)return!0}r=r.parentNode}while(r&&
r!==o.body);return!1},$D=function(e){var t=e.scrollTop,o=e.scrollHeight,r=e.clientHeight;return[t,o,r]},jD=function(e){var t=e.scrollLeft,o=e.scrollWidth,r=e.clientWidth;
return[t,o,r]},S0=function(e,t){return e==="v"?zD(t):VD(t)},w0=function(e,t){return e==="v"?$D(t):jD(t)},qD=function(e,t){return e==="h"&&t==="rtl"?-1:1},R0=function(e,t,o,r,n){
var a=qD(e,window.getComputedStyle(t).direction),s=a*r,l=o.target,i=t.contains(l),f=!1,d=s>0,c=0,u=0;do{if(!l)break;var m=w0(e,l),x=m[0],p=m[1],h=m[2],y=p-h-a*x;
(x||y)&&S0(e,l)&&(c+=y,u+=x);var I=l.parentNode;l=I&&I.nodeType===Node.DOCUMENT_FRAGMENT_NODE?I.host:I}while(!i&&l!==document.body||i&&(t.contains(l)||t===l));return(d&&
(n&&Math.abs(c)<1||!n&&s>c)||!d&&(n&&Math.abs(u)<1||!n&&-s>u))&&(f=!0),f};var td=function(e){return"changedTouches"in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},P0=function(e){return[e.deltaX,e.deltaY]},F0=function(e){
return e&&"current"in e?e.current:e},WD=function(e,t){return e[0]===t[0]&&e[1]===t[1]},UD=function(e){return`
  .block-interactivity-`.concat(e,` {pointer-events: none;}
  .allow-interactivity-`).concat(e,` {pointer-events: all;}
`)},GD=0,cl=[];function T0(e){var t=ct.useRef([]),o=ct.useRef([0,0]),r=ct.useRef(),n=ct.useState(GD++)[0],a=ct.useState(Xi)[0],s=ct.useRef(e);ct.useEffect(function(){
s.current=e},[e]),ct.useEffect(function(){if(e.inert){document.body.classList.add("block-interactivity-".concat(n));var p=d0([e.lockRef.current],(e.shards||[]).
map(F0),!0).filter(Boolean);return p.forEach(function(h){return h.classList.add("allow-interactivity-".concat(n))}),function(){document.body.classList.remove("b\
lock-interactivity-".concat(n)),p.forEach(function(h){return h.classList.remove("allow-interactivity-".concat(n))})}}},[e.inert,e.lockRef.current,e.shards]);var l=ct.useCallback(
function(p,h){if("touches"in p&&p.touches.length===2||p.type==="wheel"&&p.ctrlKey)return!s.current.allowPinchZoom;var y=td(p),I=o.current,g="deltaX"in p?p.deltaX:
I[0]-y[0],b="deltaY"in p?p.deltaY:I[1]-y[1],C,R=p.target,S=Math.abs(g)>Math.abs(b)?"h":"v";if("touches"in p&&S==="h"&&R.type==="range")return!1;var P=window.getSelection(),
_=P&&P.anchorNode,z=_?_===R||_.contains(R):!1;if(z)return!1;var j=rh(S,R);if(!j)return!0;if(j?C=S:(C=S==="v"?"h":"v",j=rh(S,R)),!j)return!1;if(!r.current&&"chan\
gedTouches"in p&&(g||b)&&(r.current=C),!C)return!0;var N=r.current||C;return R0(N,h,p,N==="h"?g:b,!0)},[]),i=ct.useCallback(function(p){var h=p;if(!(!cl.length||
cl[cl.length-1]!==a)){var y="deltaY"in h?P0(h):td(h),I=t.current.filter(function(C){return C.name===h.type&&(C.target===h.target||h.target===C.shadowParent)&&WD(
C.delta,y)})[0];if(I&&I.should){h.cancelable&&h.preventDefault();return}if(!I){var g=(s.current.shards||[]).map(F0).filter(Boolean).filter(function(C){return C.
contains(h.target)}),b=g.length>0?l(h,g[0]):!s.current.noIsolation;b&&h.cancelable&&h.preventDefault()}}},[]),f=ct.useCallback(function(p,h,y,I){var g={name:p,delta:h,
target:y,should:I,shadowParent:KD(y)};t.current.push(g),setTimeout(function(){t.current=t.current.filter(function(b){return b!==g})},1)},[]),d=ct.useCallback(function(p){
o.current=td(p),r.current=void 0},[]),c=ct.useCallback(function(p){f(p.type,P0(p),p.target,l(p,e.lockRef.current))},[]),u=ct.useCallback(function(p){f(p.type,td(
p),p.target,l(p,e.lockRef.current))},[]);ct.useEffect(function(){return cl.push(a),e.setCallbacks({onScrollCapture:c,onWheelCapture:c,onTouchMoveCapture:u}),document.
addEventListener("wheel",i,Xa),document.addEventListener("touchmove",i,Xa),document.addEventListener("touchstart",d,Xa),function(){cl=cl.filter(function(p){return p!==
a}),document.removeEventListener("wheel",i,Xa),document.removeEventListener("touchmove",i,Xa),document.removeEventListener("touchstart",d,Xa)}},[]);var m=e.removeScrollBar,
x=e.inert;return ct.createElement(ct.Fragment,null,x?ct.createElement(a,{styles:UD(n)}):null,m?ct.createElement(th,{noRelative:e.noRelative,gapMode:e.gapMode}):
null)}function KD(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var M0=Xx(ed,T0);var k0=od.forwardRef(function(e,t){return od.createElement(Ki,ho({},e,{ref:t,sideCar:M0}))});k0.classNames=Ki.classNames;var ko=k0;var Qi=v(M(),1);function Zi({keepMounted:e,keepMountedMode:t="activity",opened:o,onClose:r,id:n,transitionProps:a,onExitTransitionEnd:s,onEnterTransitionEnd:l,trapFocus:i,
closeOnEscape:f,returnFocus:d,closeOnClickOutside:c,withinPortal:u,portalProps:m,lockScroll:x,children:p,zIndex:h,shadow:y,padding:I,__vars:g,unstyled:b,removeScrollProps:C,
__handledEscapeEvents:R,...S}){let{_id:P,titleMounted:_,bodyMounted:z,shouldLockScroll:j,setTitleMounted:N,setBodyMounted:H}=u0({id:n,transitionProps:a,opened:o,
trapFocus:i,closeOnEscape:f,onClose:r,returnFocus:d,handledEscapeEvents:R}),{key:T,...U}=C||{};return(0,Qi.jsx)(oo,{...m,withinPortal:u,children:(0,Qi.jsx)(f0,{
value:{opened:o,onClose:r,closeOnClickOutside:c,onExitTransitionEnd:s,onEnterTransitionEnd:l,transitionProps:{...a,keepMounted:e,keepMountedMode:t},getTitleId:()=>`${P}\
-title`,getBodyId:()=>`${P}-body`,titleMounted:_,bodyMounted:z,setTitleMounted:N,setBodyMounted:H,trapFocus:i,closeOnEscape:f,zIndex:h,unstyled:b},children:(0,Qi.jsx)(
ko,{enabled:j&&x,...U,children:(0,Qi.jsx)(k,{...S,id:P,__vars:{...g,"--mb-z-index":(h||qe("modal")).toString(),"--mb-shadow":Es(y),"--mb-padding":it(I)},children:p})},
T)})})}Zi.displayName="@mantine/core/ModalBase";var D0=v(A(),1);function E0(){let e=Ot();return(0,D0.useEffect)(()=>(e.setBodyMounted(!0),()=>e.setBodyMounted(!1)),[]),e.getBodyId()}var dr={title:"m_615af6c9",header:"m_b5489c3c",inner:"m_60c222c7",content:"m_fd1ab0aa",close:"m_606cb269",body:"m_5df29311"};var A0=v(M(),1);function Ji({className:e,...t}){let o=E0(),r=Ot();return(0,A0.jsx)(k,{id:o,className:ke({[dr.body]:!r.unstyled},e),...t})}Ji.displayName="@manti\
ne/core/ModalBaseBody";var B0=v(M(),1);function ef({className:e,onClick:t,...o}){let r=Ot();return(0,B0.jsx)(Fo,{...o,onClick:n=>{r.onClose(),t?.(n)},className:ke({[dr.close]:!r.unstyled},
e),unstyled:r.unstyled})}ef.displayName="@mantine/core/ModalBaseCloseButton";var tf=v(M(),1);function of({transitionProps:e,className:t,innerProps:o,onKeyDown:r,style:n,ref:a,...s}){let l=Ot();return(0,tf.jsx)(Wt,{mounted:l.opened,transition:"\
pop",...l.transitionProps,onExited:()=>{l.onExitTransitionEnd?.(),l.transitionProps?.onExited?.()},onEntered:()=>{l.onEnterTransitionEnd?.(),l.transitionProps?.
onEntered?.()},...e,children:i=>(0,tf.jsx)("div",{...o,className:ke({[dr.inner]:!l.unstyled},o.className),children:(0,tf.jsx)(js,{active:l.opened&&l.trapFocus,innerRef:a,
children:(0,tf.jsx)(sl,{...s,component:"section",role:"dialog",tabIndex:-1,"aria-modal":!0,"aria-describedby":l.bodyMounted?l.getBodyId():void 0,"aria-labelledb\
y":l.titleMounted?l.getTitleId():void 0,style:[n,i],className:ke({[dr.content]:!l.unstyled},t),unstyled:l.unstyled,children:s.children})})})})}of.displayName="@\
mantine/core/ModalBaseContent";var O0=v(M(),1);function rf({className:e,...t}){let o=Ot();return(0,O0.jsx)(k,{component:"header",className:ke({[dr.header]:!o.unstyled},e),...t})}rf.displayName=
"@mantine/core/ModalBaseHeader";var XD={duration:200,timingFunction:"ease",transition:"fade"};function _0(e){let t=Ot();return{...XD,...t.transitionProps,...e}}var nh=v(M(),1);function nf({onClick:e,transitionProps:t,style:o,visible:r,...n}){let a=Ot(),s=_0(t);return(0,nh.jsx)(Wt,{mounted:r!==void 0?r:a.opened,...s,transition:"\
fade",children:l=>(0,nh.jsx)(Pa,{fixed:!0,style:[o,l],zIndex:a.zIndex,unstyled:a.unstyled,onClick:i=>{e?.(i),a.closeOnClickOutside&&a.onClose()},...n})})}nf.displayName=
"@mantine/core/ModalBaseOverlay";var N0=v(A(),1);function L0(){let e=Ot();return(0,N0.useEffect)(()=>(e.setTitleMounted(!0),()=>e.setTitleMounted(!1)),[]),e.getTitleId()}var H0=v(M(),1);function af({className:e,...t}){let o=L0(),r=Ot();return(0,H0.jsx)(k,{component:"h2",className:ke({[dr.title]:!r.unstyled},e),id:o,...t})}af.displayName=
"@mantine/core/ModalBaseTitle";var rd=v(M(),1);function nd({children:e}){return(0,rd.jsx)(rd.Fragment,{children:e})}function z0(e,t,o){let r=w(["Input","InputWrapper",e],t,o),{label:n,description:a,error:s,success:l,required:i,classNames:f,styles:d,className:c,unstyled:u,__staticSelector:m,
__stylesApiProps:x,errorProps:p,successProps:h,labelProps:y,descriptionProps:I,wrapperProps:g,id:b,size:C,style:R,inputContainer:S,inputWrapperOrder:P,withAsterisk:_,
variant:z,vars:j,mod:N,attributes:H,...T}=r,{styleProps:U,rest:V}=Mt(T),O={label:n,description:a,error:s,success:l,required:i,classNames:f,className:c,__staticSelector:m,
__stylesApiProps:x||r,errorProps:p,successProps:h,labelProps:y,descriptionProps:I,unstyled:u,styles:d,size:C,style:R,inputContainer:S,inputWrapperOrder:P,withAsterisk:_,
variant:z,id:b,mod:N,attributes:H,...g};return{...V,classNames:f,styles:d,unstyled:u,wrapperProps:{...O,...U},inputProps:{required:i,classNames:f,styles:d,unstyled:u,
size:C,__staticSelector:m,__stylesApiProps:x||r,error:s,success:l,variant:z,id:b,attributes:H}}}var ah=v(M(),1),YD={__staticSelector:"InputBase",withAria:!0,size:"sm"},ot=Ne(e=>{let{inputProps:t,wrapperProps:o,...r}=z0("InputBase",YD,e);return(0,ah.jsx)(Oe.
Wrapper,{...o,children:(0,ah.jsx)(Oe,{...t,...r})})});ot.classes={...Oe.classes,...Oe.Wrapper.classes};ot.displayName="@mantine/core/InputBase";var Vo=v(A(),1);function QD(e,t){if(!t||!e)return!1;let o=t.parentNode;for(;o!=null;){if(o===e)return!0;o=o.parentNode}return!1}function V0({target:e,parent:t,ref:o,displayAfterTransitionEnd:r,
onTransitionStart:n,onTransitionEnd:a}){let s=(0,Vo.useRef)(-1),l=(0,Vo.useRef)(e),[i,f]=(0,Vo.useState)(!1),[d,c]=(0,Vo.useState)(typeof r=="boolean"?r:!1),u=()=>{
if(!e||!t||!o.current)return;let h=e.getBoundingClientRect(),y=t.getBoundingClientRect(),I=t.offsetWidth===0?1:y.width/t.offsetWidth,g=t.offsetHeight===0?1:y.height/
t.offsetHeight,b=window.getComputedStyle(e),C=window.getComputedStyle(t),R=ur(b.borderTopWidth)+ur(C.borderTopWidth),S=ur(b.borderLeftWidth)+ur(C.borderLeftWidth),
P={top:(h.top-y.top)/g-R,left:(h.left-y.left)/I-S,width:h.width/I,height:h.height/g};o.current.style.transform=`translateY(${P.top}px) translateX(${P.left}px)`,
o.current.style.width=`${P.width}px`,o.current.style.height=`${P.height}px`},m=()=>{window.clearTimeout(s.current),o.current&&(o.current.style.transitionDuration=
"0ms"),u(),s.current=window.setTimeout(()=>{o.current&&(o.current.style.transitionDuration="")},30)},x=(0,Vo.useRef)(null),p=(0,Vo.useRef)(null);return(0,Vo.useEffect)(
()=>{if(i&&l.current!==e&&n&&n(),l.current=e,u(),e)return x.current=new ResizeObserver(m),x.current.observe(e),t&&(p.current=new ResizeObserver(m),p.current.observe(
t)),()=>{x.current?.disconnect(),p.current?.disconnect()}},[t,e]),(0,Vo.useEffect)(()=>{if(t){let h=y=>{QD(y.target,t)&&(m(),c(!1))};return t.addEventListener("\
transitionend",h),()=>{t.removeEventListener("transitionend",h)}}},[t]),(0,Vo.useEffect)(()=>{if(o.current&&a){let h=y=>{y.propertyName==="transform"&&a()};return o.
current.addEventListener("transitionend",h),()=>{o.current?.removeEventListener("transitionend",h)}}},[a]),Qm(()=>{Hu()!=="test"&&f(!0)},20,{autoInvoke:!0}),Jm(
h=>{h.forEach(y=>{y.type==="attributes"&&y.attributeName==="dir"&&m()})},{attributes:!0,attributeFilter:["dir"]},()=>document.documentElement),{initialized:i,hidden:d}}var sh={root:"m_96b553a6"};var $0=v(A(),1);var j0=v(M(),1),q0=(e,{transitionDuration:t},{shouldReduceMotion:o})=>({root:{"--transition-duration":e.respectReducedMotion&&o?"0ms":typeof t=="number"?`${t}ms`:
t||"150ms"}}),sf=F(e=>{let t=w("FloatingIndicator",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,target:i,parent:f,transitionDuration:d,mod:c,
displayAfterTransitionEnd:u,onTransitionStart:m,onTransitionEnd:x,attributes:p,ref:h,...y}=t,I=rr(),g=W({name:"FloatingIndicator",classes:sh,props:t,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:q0,stylesCtx:{shouldReduceMotion:I}}),b=(0,$0.useRef)(null),{initialized:C,hidden:R}=V0(
{target:i,parent:f,ref:b,displayAfterTransitionEnd:u,onTransitionStart:m,onTransitionEnd:x}),S=xe(h,b);return!i||!f?null:(0,j0.jsx)(k,{ref:S,mod:[{initialized:C,
hidden:R},c],...g("root"),...y})});sf.displayName="@mantine/core/FloatingIndicator";sf.classes=sh;sf.varsResolver=q0;var lh={root:"m_849cf0da"};var W0=v(M(),1),ZD={underline:"hover"},ih=Ne(e=>{let{underline:t,className:o,unstyled:r,mod:n,...a}=w("Anchor",ZD,e);return(0,W0.jsx)(pt,{component:"a",className:ke(
{[lh.root]:!r},o),...a,mod:[{underline:t},n],__staticSelector:"Anchor",unstyled:r})});ih.classes=lh;ih.displayName="@mantine/core/Anchor";var[U0,Io]=ft("AppShell was not found in tree");function fh({size:e,min:t,max:o,viewportMax:r}){let n=Math.min(o??Number.POSITIVE_INFINITY,r);return Math.max(Math.min(t??0,n),Math.min(e,n))}function ul(e,t){return t===
void 0?!1:e<t}var ad={navbar:{axis:"horizontal",orientation:"vertical",sizeVariable:"--app-shell-navbar-width",offsetVariable:"--app-shell-navbar-offset",gridWidthVariable:"-\
-app-shell-navbar-grid-width",handleDisplayVariable:"--app-shell-navbar-resize-handle-display",sign:1},aside:{axis:"horizontal",orientation:"vertical",sizeVariable:"\
--app-shell-aside-width",offsetVariable:"--app-shell-aside-offset",gridWidthVariable:"--app-shell-aside-grid-width",handleDisplayVariable:"--app-shell-aside-res\
ize-handle-display",sign:-1},header:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-header-height",offsetVariable:"--app-shell-header-offset",
handleDisplayVariable:"--app-shell-header-resize-handle-display",sign:1},footer:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-footer-heigh\
t",offsetVariable:"--app-shell-footer-offset",handleDisplayVariable:"--app-shell-footer-resize-handle-display",safeAreaVariable:"--app-shell-footer-safe-area",sign:-1}},
G0=Object.keys(ad);function ch({section:e,deltaX:t,deltaY:o,dir:r}){let n=ad[e];return n.axis==="vertical"?o*n.sign:t*n.sign*(r==="rtl"?-1:1)}function K0(e,t){if(!t)return 0;let o=window.getComputedStyle(e).getPropertyValue(t),r=Number.parseFloat(o);return Number.isFinite(r)?r:0}var vn=v(A(),1);var X0=v(M(),1),JD={navbar:"Resize navbar",aside:"Resize aside",header:"Resize header",footer:"Resize footer"},eE=10,tE=50,oE={ArrowRight:{deltaX:1,deltaY:0},ArrowLeft:{
deltaX:-1,deltaY:0},ArrowDown:{deltaX:0,deltaY:1},ArrowUp:{deltaX:0,deltaY:-1}};function uh(e,t){t?document.body.style.setProperty(e,t):document.body.style.removeProperty(
e)}function yn({section:e,sectionId:t}){let o=Io(),r=o.resize,n=(0,vn.useRef)(null),a=(0,vn.useRef)({startSize:0,startX:0,startY:0,size:0,moved:!1}),s=(0,vn.useRef)(
null),l=(0,vn.useRef)(null),i=(0,vn.useRef)(null),{dir:f}=tt(),d=Ee(),c=ad[e],u=r?.options[e]??{},m=()=>c.axis==="horizontal"?window.innerWidth:window.innerHeight,
[x,p]=(0,vn.useState)(0),[h,y]=(0,vn.useState)(void 0),I=()=>m()/d.scale,g=$=>{let q=$.getBoundingClientRect();return((c.axis==="horizontal"?q.width:q.height)-K0(
$,c.safeAreaVariable))/d.scale},b=$=>{let q=o.rootRef.current;if(!q)return;let X=D($);q.style.setProperty(c.sizeVariable,X),o.resizeOffsets[e]&&q.style.setProperty(
c.offsetVariable,X),o.mode==="static"&&c.gridWidthVariable&&q.style.setProperty(c.gridWidthVariable,X)},C=()=>{let $=o.rootRef.current;$&&($.style.removeProperty(
c.sizeVariable),$.style.removeProperty(c.offsetVariable),c.gridWidthVariable&&$.style.removeProperty(c.gridWidthVariable))},R=()=>{l.current?.abort(),l.current=
null,s.current=null;let $=i.current;i.current=null,$&&(uh("user-select",$.userSelect),uh("-webkit-user-select",$.webkitUserSelect),uh("cursor",$.cursor))},S=()=>{
r?.reportCollapse(e,ul(a.current.startSize,u.collapseThreshold)),r?.endResize(e,null)},P=$=>{if($.pointerId!==s.current)return;a.current.moved=!0;let q=ch({section:e,
deltaX:$.clientX-a.current.startX,deltaY:$.clientY-a.current.startY,dir:f})/d.scale,X=a.current.startSize+q,te=fh({size:X,min:u.min,max:u.max,viewportMax:I()});
a.current.size=te,b(te),n.current?.setAttribute("aria-valuenow",String(Math.round(te))),r?.previewResize(e,te),r?.reportCollapse(e,ul(X,u.collapseThreshold))},_=$=>{
if($.pointerId===s.current){if(R(),!a.current.moved){r?.endResize(e,null);return}r?.endResize(e,a.current.size)}},z=$=>{$.pointerId===s.current&&(R(),C(),S())},
j=$=>{$.key==="Escape"&&($.preventDefault(),R(),C(),n.current?.setAttribute("aria-valuenow",String(Math.round(a.current.startSize))),S())},N=()=>{let $=r?.[e].size;
if($!==void 0)return $;let q=n.current?.parentElement;return q?g(q):0},H=$=>{r?.initCollapse(e,ul(N(),u.collapseThreshold)),r?.reportCollapse(e,ul($,u.collapseThreshold)),
r?.endResize(e,fh({size:$,min:u.min,max:u.max,viewportMax:I()}))},T=$=>{let q=$.shiftKey?tE:eE;if($.key==="Home"){$.preventDefault(),H(u.min??0);return}if($.key===
"End"){$.preventDefault(),H(u.max??I());return}let X=oE[$.key];if(!X)return;let te=ch({section:e,...X,dir:f});te!==0&&($.preventDefault(),H(N()+te*q))},U=()=>{C(),
r?.[e].reset()},V=$=>{if($.button!==0||l.current!==null)return;let q=n.current?.parentElement;if(!q)return;let X=g(q);a.current={startSize:X,startX:$.clientX,startY:$.
clientY,size:X,moved:!1},s.current=$.pointerId,r?.initCollapse(e,ul(X,u.collapseThreshold));let te=new AbortController;l.current=te;let{signal:re}=te;i.current=
{userSelect:document.body.style.getPropertyValue("user-select"),webkitUserSelect:document.body.style.getPropertyValue("-webkit-user-select"),cursor:document.body.
style.getPropertyValue("cursor")},document.body.style.setProperty("user-select","none"),document.body.style.setProperty("-webkit-user-select","none"),document.body.
style.setProperty("cursor",c.axis==="horizontal"?"col-resize":"row-resize"),r?.startResize(e),document.addEventListener("pointermove",P,{signal:re}),document.addEventListener(
"pointerup",_,{signal:re}),document.addEventListener("pointercancel",z,{signal:re}),document.addEventListener("keydown",j,{signal:re})};if(st(()=>{r&&r.activeSection!==
e&&C()},[r?.activeSection,r?.[e].size]),st(()=>{p(m());let $=()=>p(m());return window.addEventListener("resize",$),()=>window.removeEventListener("resize",$)},[
c.axis]),st(()=>{r?.[e].size===void 0&&y(N())},[r?.[e].size,x]),st(()=>()=>{let $=l.current!==null;R(),C(),$&&S()},[]),!r?.[e].enabled)return null;let O=x/d.scale,
B=Math.min(u.max??O,O),E=r[e].size,L=E!==void 0&&x>0?Math.min(E,O):E??h;return(0,X0.jsx)(k,{ref:n,role:"separator",tabIndex:0,"aria-label":u.label??JD[e],"aria-\
controls":t,"aria-orientation":c.orientation,"aria-valuemin":u.min??0,"aria-valuemax":Math.round(B),"aria-valuenow":L!==void 0?Math.round(L):void 0,onPointerDown:V,
onKeyDown:T,onDoubleClick:U,mod:{section:e,orientation:c.orientation,active:r[e].active},...o.getStyles("resizeHandle")})}yn.displayName="@mantine/core/AppShell\
ResizeHandle";var ao={root:"m_89ab340",navbar:"m_45252eee",aside:"m_9cdde9a",header:"m_3b16f56b",main:"m_8983817",footer:"m_3840c879",section:"m_6dcfc7c7",resizeHandle:"m_3b2\
5945a"};var dl=v(M(),1),sd=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellAside",null,e),c=Io(),u=Re(
d.id);if(c.disabled)return null;let m=c.resize?.aside.enabled??!1,x=c.getStyles("aside",{className:ke({[ko.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,dl.jsx)(k,{component:"aside",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-aside-z-index":`calc(${i??
c.zIndex} + 1)`}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,dl.jsxs)(k,{component:"aside",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-aside-z-index":`calc(${i??c.zIndex} + 1)`},id:u,children:[h?(0,dl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,dl.jsx)(yn,
{section:"aside",sectionId:u})]})});sd.classes=ao;sd.displayName="@mantine/core/AppShellAside";var ml=v(M(),1),ld=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellFooter",null,e),c=Io(),u=Re(
d.id);if(c.disabled)return null;let m=c.resize?.footer.enabled??!1,x=c.getStyles("footer",{className:ke({[ko.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,ml.jsx)(k,{component:"footer",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-footer-z-index":(i??c.zIndex)?.
toString()}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,ml.jsxs)(k,{component:"footer",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-footer-z-index":(i??c.zIndex)?.toString()},id:u,children:[h?(0,ml.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,ml.jsx)(yn,
{section:"footer",sectionId:u})]})});ld.classes=ao;ld.displayName="@mantine/core/AppShellFooter";var pl=v(M(),1),id=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellHeader",null,e),c=Io(),u=Re(
d.id);if(c.disabled)return null;let m=c.resize?.header.enabled??!1,x=c.getStyles("header",{className:ke({[ko.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,pl.jsx)(k,{component:"header",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-header-z-index":(i??c.zIndex)?.
toString()}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,pl.jsxs)(k,{component:"header",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-header-z-index":(i??c.zIndex)?.toString()},id:u,children:[h?(0,pl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,pl.jsx)(yn,
{section:"header",sectionId:u})]})});id.classes=ao;id.displayName="@mantine/core/AppShellHeader";var Y0=v(M(),1),fd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("AppShellMain",null,e),l=Io();return(0,Y0.jsx)(k,{component:"main",...l.getStyles(
"main",{className:o,style:r,classNames:t,styles:n}),...s})});fd.classes=ao;fd.displayName="@mantine/core/AppShellMain";var OZ=v(A(),1);var xl=v(M(),1),cd=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellNavbar",null,e),c=Io(),u=Re(
d.id);if(c.disabled)return null;let m=c.resize?.navbar.enabled??!1,x=c.getStyles("navbar",{className:o,classNames:t,styles:n,style:r});if(!m)return(0,xl.jsx)(k,
{component:"nav",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-navbar-z-index":`calc(${i??c.zIndex} + 1)`}});let{children:p,dangerouslySetInnerHTML:h,
...y}=d;return(0,xl.jsxs)(k,{component:"nav",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{"--app-shell-navbar-z-index":`calc(${i??c.zIndex} + 1)`},
id:u,children:[h?(0,xl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,xl.jsx)(yn,{section:"navbar",sectionId:u})]})});cd.classes=ao;cd.
displayName="@mantine/core/AppShellNavbar";var Q0=v(M(),1),ud=Ne(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,grow:s,mod:l,...i}=w("AppShellSection",null,e),f=Io();return(0,Q0.jsx)(k,{mod:[{grow:s},
l],...f.getStyles("section",{className:o,style:r,classNames:t,styles:n}),...i})});ud.classes=ao;ud.displayName="@mantine/core/AppShellSection";function zr(e){return typeof e=="object"?e.base:e}function Yn(e,t){return`min(${D(e)}, ${t==="horizontal"?"100vw":"100dvh"})`}function Vr(e){let t=typeof e=="object"&&e!==null&&typeof e.base<"u"&&Object.keys(e).length===1;return typeof e=="number"||typeof e=="string"||t}function $r(e){return!(typeof e!="object"||e===null||Object.keys(e).length===1&&"base"in e)}function Z0({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,aside:r,theme:n,mode:a,resizedSize:s,resizable:l}){let i=r?.width,f="translateX(var(--app-shell-asid\
e-width))",d="translateX(calc(var(--app-shell-aside-width) * -1))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},a===
"fixed"?(o[r?.breakpoint]["--app-shell-aside-width"]="100%",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"):(o[r?.breakpoint]["--app-shell-aside-width"]="0p\
x",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"),l&&(o[r.breakpoint]["--app-shell-aside-resize-handle-display"]="none")),s!==void 0){let c=Yn(s,"horizonta\
l");e["--app-shell-aside-width"]=c,e["--app-shell-aside-offset"]=c,a==="static"&&(e["--app-shell-aside-grid-width"]=c)}else{if(Vr(i)){let c=D(zr(i));e["--app-sh\
ell-aside-width"]=c,e["--app-shell-aside-offset"]=c}$r(i)&&(typeof i.base<"u"&&(e["--app-shell-aside-width"]=D(i.base),e["--app-shell-aside-offset"]=D(i.base)),
He(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-aside-width"]=D(i[c]),t[c]["--app-shell-aside-offset"]=D(i[c]))}))}if(r?.breakpoint!==void 0&&a===
"static"&&(t[r.breakpoint]=t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-aside-position"]="sticky",t[r.breakpoint]["--app-shell-aside-grid-row"]="2",t[r.breakpoint]["\
--app-shell-aside-grid-column"]="3",t[r.breakpoint]["--app-shell-main-column-end"]="3"),r?.collapsed?.desktop){let c=r.breakpoint;t[c]=t[c]||{},t[c]["--app-shel\
l-aside-transform"]=f,t[c]["--app-shell-aside-transform-rtl"]=d,a==="fixed"?t[c]["--app-shell-aside-offset"]="0px !important":(t[c]["--app-shell-aside-width"]="\
0px",t[c]["--app-shell-aside-display"]="none",t[c]["--app-shell-main-column-end"]="-1"),t[c]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(t[c]["--\
app-shell-aside-resize-handle-display"]="none")}if(r?.collapsed?.mobile){let c=rl(r.breakpoint,n.breakpoints)-.1;o[c]=o[c]||{},a==="fixed"?(o[c]["--app-shell-as\
ide-width"]="100%",o[c]["--app-shell-aside-offset"]="0px"):o[c]["--app-shell-aside-width"]="0px",o[c]["--app-shell-aside-transform"]=f,o[c]["--app-shell-aside-t\
ransform-rtl"]=d,o[c]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(o[c]["--app-shell-aside-resize-handle-display"]="none")}}function J0({baseStyles:e,minMediaStyles:t,footer:o,mode:r,resizedSize:n,resizable:a}){let s=o?.height,l="translateY(var(--app-shell-footer-height))",i=r==="sta\
tic"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-footer-position"]="sticky",e["--app-shell-footer-grid-column"]="1 / -1",e["--app-shell-footer-grid-row"]=
"3"),n!==void 0){let f=Yn(n,"vertical");e["--app-shell-footer-height"]=f,i&&(e["--app-shell-footer-offset"]=f)}else{if(Vr(s)){let f=D(zr(s));e["--app-shell-foot\
er-height"]=f,i&&(e["--app-shell-footer-offset"]=f)}$r(s)&&(typeof s.base<"u"&&(e["--app-shell-footer-height"]=D(s.base),i&&(e["--app-shell-footer-offset"]=D(s.
base))),He(s).forEach(f=>{f!=="base"&&(t[f]=t[f]||{},t[f]["--app-shell-footer-height"]=D(s[f]),i&&(t[f]["--app-shell-footer-offset"]=D(s[f])))}))}o?.collapsed&&
(e["--app-shell-footer-transform"]=l,r==="fixed"&&(e["--app-shell-footer-offset"]="0px !important"),a&&(e["--app-shell-footer-resize-handle-display"]="none"))}function ew({baseStyles:e,minMediaStyles:t,header:o,mode:r,resizedSize:n,resizable:a}){let s=o?.height,l="translateY(calc(var(--app-shell-header-height) * -1))",
i=r==="static"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-header-position"]="sticky",e["--app-shell-header-grid-column"]="1 / -1",e["--app-shell-heade\
r-grid-row"]="1"),n!==void 0){let f=Yn(n,"vertical");e["--app-shell-header-height"]=f,i&&(e["--app-shell-header-offset"]=f)}else{if(Vr(s)){let f=D(zr(s));e["--a\
pp-shell-header-height"]=f,i&&(e["--app-shell-header-offset"]=f)}$r(s)&&(typeof s.base<"u"&&(e["--app-shell-header-height"]=D(s.base),i&&(e["--app-shell-header-\
offset"]=D(s.base))),He(s).forEach(f=>{f!=="base"&&(t[f]=t[f]||{},t[f]["--app-shell-header-height"]=D(s[f]),i&&(t[f]["--app-shell-header-offset"]=D(s[f])))}))}o?.
collapsed&&(e["--app-shell-header-transform"]=l,r==="fixed"&&(e["--app-shell-header-offset"]="0px !important"),a&&(e["--app-shell-header-resize-handle-display"]=
"none"))}function tw({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,navbar:r,theme:n,mode:a,resizedSize:s,resizable:l}){let i=r?.width,f="translateX(calc(var(--app-shel\
l-navbar-width) * -1))",d="translateX(var(--app-shell-navbar-width))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},o[r?.
breakpoint]["--app-shell-navbar-offset"]="0px",o[r?.breakpoint]["--app-shell-navbar-width"]="100%",a==="static"&&(o[r?.breakpoint]["--app-shell-navbar-grid-widt\
h"]="0px"),l&&(o[r.breakpoint]["--app-shell-navbar-resize-handle-display"]="none")),s!==void 0){let c=Yn(s,"horizontal");e["--app-shell-navbar-width"]=c,e["--ap\
p-shell-navbar-offset"]=c,a==="static"&&(e["--app-shell-navbar-grid-width"]=c)}else{if(Vr(i)){let c=D(zr(i));e["--app-shell-navbar-width"]=c,e["--app-shell-navb\
ar-offset"]=c,a==="static"&&(e["--app-shell-navbar-grid-width"]=c)}$r(i)&&(typeof i.base<"u"&&(e["--app-shell-navbar-width"]=D(i.base),e["--app-shell-navbar-off\
set"]=D(i.base),a==="static"&&(e["--app-shell-navbar-grid-width"]=D(i.base))),He(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-navbar-width"]=D(i[c]),
t[c]["--app-shell-navbar-offset"]=D(i[c]),a==="static"&&(t[c]["--app-shell-navbar-grid-width"]=D(i[c])))}))}if(r?.breakpoint!==void 0&&a==="static"&&(t[r.breakpoint]=
t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-navbar-position"]="sticky",t[r.breakpoint]["--app-shell-navbar-grid-row"]="2",t[r.breakpoint]["--app-shell-navb\
ar-grid-column"]="1",t[r.breakpoint]["--app-shell-main-column-start"]="2"),r?.collapsed?.desktop){let c=r.breakpoint;t[c]=t[c]||{},t[c]["--app-shell-navbar-tran\
sform"]=f,t[c]["--app-shell-navbar-transform-rtl"]=d,a==="fixed"?t[c]["--app-shell-navbar-offset"]="0px !important":(t[c]["--app-shell-navbar-width"]="0px",t[c]["\
--app-shell-navbar-display"]="none",t[c]["--app-shell-main-column-start"]="1"),l&&(t[c]["--app-shell-navbar-resize-handle-display"]="none")}if(r?.collapsed?.mobile){
let c=rl(r.breakpoint,n.breakpoints)-.1;o[c]=o[c]||{},o[c]["--app-shell-navbar-width"]="100%",o[c]["--app-shell-navbar-offset"]="0px",a==="static"&&(o[c]["--app\
-shell-navbar-grid-width"]="0px"),o[c]["--app-shell-navbar-transform"]=f,o[c]["--app-shell-navbar-transform-rtl"]=d,l&&(o[c]["--app-shell-navbar-resize-handle-d\
isplay"]="none")}}function dd(e){return Number(e)===0?"0px":it(e)}function ow({padding:e,baseStyles:t,minMediaStyles:o}){Vr(e)&&(t["--app-shell-padding"]=dd(zr(e))),$r(e)&&(e.base&&(t["--app-shell-padding"]=dd(e.base)),He(e).forEach(
r=>{r!=="base"&&(o[r]=o[r]||{},o[r]["--app-shell-padding"]=dd(e[r]))}))}function rw({navbar:e,header:t,footer:o,aside:r,padding:n,theme:a,mode:s,resize:l}){let i={},f={},d={};s==="static"&&(d["--app-shell-main-grid-column"]="1 / -1",
d["--app-shell-main-grid-row"]="2"),tw({baseStyles:d,minMediaStyles:i,maxMediaStyles:f,navbar:e,theme:a,mode:s,resizedSize:l?.sizes.navbar,resizable:l?.enabled.
navbar}),Z0({baseStyles:d,minMediaStyles:i,maxMediaStyles:f,aside:r,theme:a,mode:s,resizedSize:l?.sizes.aside,resizable:l?.enabled.aside}),ew({baseStyles:d,minMediaStyles:i,
header:t,mode:s,resizedSize:l?.sizes.header,resizable:l?.enabled.header}),J0({baseStyles:d,minMediaStyles:i,footer:o,mode:s,resizedSize:l?.sizes.footer,resizable:l?.
enabled.footer}),ow({baseStyles:d,minMediaStyles:i,padding:n});let c=$i(He(i),a.breakpoints).map(m=>({query:`(min-width: ${Ia(m.px)})`,styles:i[m.value]})),u=$i(
He(f),a.breakpoints).map(m=>({query:`(max-width: ${Ia(m.px)})`,styles:f[m.value]}));return{baseStyles:d,media:[...c,...u]}}var nw=v(M(),1);function aw({navbar:e,header:t,aside:o,footer:r,padding:n,mode:a,selector:s,resize:l}){let i=Ee(),f=or(),{media:d,baseStyles:c}=rw({navbar:e,header:t,
footer:r,aside:o,padding:n,theme:i,mode:a,resize:l});return(0,nw.jsx)(Ca,{media:d,styles:c,selector:s||f.cssVariablesSelector})}function rE(e){return e>=128||e===45||e===95||e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function sw(e){return e>=48&&e<=57}function lw(e){let t="";for(let o=0;o<
e.length;o+=1){let r=e.charCodeAt(o),n=e.charAt(o);r===0?t+="�":r>=1&&r<=31||r===127||o===0&&sw(r)||o===1&&sw(r)&&e.charCodeAt(0)===45?t+=`\\${r.toString(16)}\
 `:o===0&&e.length===1&&r===45?t+=`\\${n}`:rE(r)?t+=n:t+=`\\${n}`}return t}var $o=v(A(),1);function iw({transitionDuration:e,disabled:t,resizeKey:o}){let[r,n]=(0,$o.useState)(!0),[a,s]=(0,$o.useState)({key:o,active:!1}),l=(0,$o.useRef)(-1),i=(0,$o.useRef)(
-1);return a.key!==o&&s({key:o,active:!0}),(0,$o.useEffect)(()=>{if(!a.active)return;let f=window.setTimeout(()=>(0,$o.startTransition)(()=>{s(d=>({...d,active:!1}))}),
e||0);return()=>window.clearTimeout(f)},[a,e]),Bn("resize",()=>{n(!0),clearTimeout(l.current),l.current=window.setTimeout(()=>(0,$o.startTransition)(()=>{n(!1)}),
200)}),st(()=>{n(!0),clearTimeout(i.current),i.current=window.setTimeout(()=>(0,$o.startTransition)(()=>{n(!1)}),e||0)},[t,e]),r||a.active}var fw=v(A(),1);var lf=v(M(),1),nE={withBorder:!0,padding:0,transitionDuration:200,transitionTimingFunction:"ease",zIndex:qe("app"),mode:"fixed"},cw=(e,{transitionDuration:t,transitionTimingFunction:o})=>({
root:{"--app-shell-transition-duration":`${t}ms`,"--app-shell-transition-timing-function":o,"--app-shell-resize-handle-size":void 0}}),jr=F(e=>{let t=w("AppShel\
l",nE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,navbar:i,withBorder:f,padding:d,transitionDuration:c,transitionTimingFunction:u,header:m,zIndex:x,
layout:p,disabled:h,aside:y,footer:I,offsetScrollbars:g=!0,mode:b,mod:C,attributes:R,id:S,resize:P,ref:_,...z}=t,j=W({name:"AppShell",classes:ao,props:t,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:R,vars:l,varsResolver:cw}),N=P?G0.map(B=>P.sizes[B]).join("|"):void 0,H=iw({disabled:h,transitionDuration:c,
resizeKey:N}),T=Re(S),U=(0,fw.useRef)(null),V=P?{sizes:P.sizes,enabled:{navbar:P.navbar.enabled,aside:P.aside.enabled,header:P.header.enabled,footer:P.footer.enabled}}:
void 0,O={navbar:!0,aside:!0,header:b==="static"?!0:m?.offset??!0,footer:b==="static"?!0:I?.offset??!0};return(0,lf.jsxs)(U0,{value:{getStyles:j,withBorder:f,zIndex:x,
disabled:h,offsetScrollbars:g,mode:b,resize:P,rootRef:U,resizeOffsets:O},children:[(0,lf.jsx)(aw,{navbar:i,header:m,aside:y,footer:I,padding:d,mode:b,resize:V,selector:P||
b==="static"?`#${lw(T)}`:void 0}),(0,lf.jsx)(k,{...j("root"),id:T,ref:xe(_,U),mod:[{resizing:H||P?.activeSection!=null,layout:p,disabled:h,mode:b},C],...z})]})});
jr.classes=ao;jr.varsResolver=cw;jr.displayName="@mantine/core/AppShell";jr.Navbar=cd;jr.Header=id;jr.Main=fd;jr.Aside=sd;jr.Footer=ld;jr.Section=ud;function uw(e){return typeof e=="string"?{value:e,label:e}:typeof e=="object"&&"value"in e&&!("label"in e)?{value:e.value,label:`${e.value}`,disabled:e.disabled}:
typeof e=="object"&&"group"in e?{group:e.group,items:e.items.map(t=>uw(t))}:typeof e=="number"||typeof e=="bigint"||typeof e=="boolean"?{value:e,label:`${e}`}:e}
function hl(e){return e?e.map(t=>uw(t)):[]}function Ya(e){return e.reduce((t,o)=>"group"in o?{...t,...Ya(o.items)}:(t[`${o.value}`]=o,t),{})}var rt={dropdown:"m_88b62a41",search:"m_985517d8",options:"m_b2821a6e",option:"m_92253aa5",empty:"m_2530cd1d",header:"m_858f94bd",footer:"m_82b967cb",group:"m_2\
54f3e4f",groupLabel:"m_2bb2e9e5",chevron:"m_2943220b",optionsDropdownOption:"m_390b5f4",optionsDropdownCheckIcon:"m_8ee53fc2",optionsDropdownCheckPlaceholder:"m\
_a530ee0a"};var dh=v(M(),1),aE={error:null},dw=(e,{size:t,color:o})=>({chevron:{"--combobox-chevron-size":ae(t,"combobox-chevron-size"),"--combobox-chevron-color":o?Me(o,e):
void 0}}),ff=F(e=>{let t=w("ComboboxChevron",aE,e),{size:o,error:r,style:n,className:a,classNames:s,styles:l,unstyled:i,vars:f,attributes:d,mod:c,...u}=t,m=W({name:"\
ComboboxChevron",classes:rt,props:t,style:n,className:a,classNames:s,styles:l,unstyled:i,vars:f,varsResolver:dw,attributes:d,rootSelector:"chevron"});return(0,dh.jsx)(
k,{component:"svg",...u,...m("chevron"),size:o,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",mod:["combobox-chevron",{error:r},c],children:(0,dh.jsx)(
"path",{d:"M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60\
753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.380\
64 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.431\
79 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.357\
53 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})});ff.classes=rt;ff.varsResolver=dw;ff.
displayName="@mantine/core/ComboboxChevron";var[mw,nt]=ft("Combobox component was not found in tree");var pw=v(M(),1);function mh({onMouseDown:e,onClick:t,onClear:o,...r}){return(0,pw.jsx)(Oe.ClearButton,{tabIndex:-1,"aria-hidden":!0,...r,onMouseDown:n=>{n.preventDefault(),
e?.(n)},onClick:n=>{o(),t?.(n)}})}mh.displayName="@mantine/core/ComboboxClearButton";var xw=v(M(),1),md=F(e=>{let{classNames:t,styles:o,className:r,style:n,hidden:a,...s}=w("ComboboxDropdown",null,e),l=nt();return(0,xw.jsx)(je.Dropdown,{...s,role:"\
presentation","data-hidden":a||void 0,"data-floating-height":l.floatingHeight||void 0,...l.getStyles("dropdown",{className:r,style:n,classNames:t,styles:o})})});
md.classes=rt;md.displayName="@mantine/core/ComboboxDropdown";var hw=v(M(),1),sE={refProp:"ref"},ph=F(e=>{let{children:t,refProp:o,ref:r}=w("ComboboxDropdownTarget",sE,e);if(nt(),!Vs(t))throw new Error("Combobox.DropdownTa\
rget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");return(0,hw.jsx)(
je.Target,{ref:r,refProp:o,children:t})});ph.displayName="@mantine/core/ComboboxDropdownTarget";var Iw=v(M(),1),pd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxEmpty",null,e),l=nt();return(0,Iw.jsx)(k,{...l.getStyles("empty",
{className:o,classNames:t,styles:n,style:r}),...s})});pd.classes=rt;pd.displayName="@mantine/core/ComboboxEmpty";var gw=v(A(),1);function Il({onKeyDown:e,onClick:t,withKeyboardNavigation:o,withAriaAttributes:r,withExpandedAttribute:n,targetType:a,autoComplete:s}){let l=nt(),
[i,f]=(0,gw.useState)(null),d=m=>{if(e?.(m),!l.readOnly&&o){if(m.nativeEvent.isComposing)return;if(m.nativeEvent.code==="ArrowDown"&&(m.preventDefault(),l.store.
dropdownOpened?f(l.store.selectNextOption()):(l.store.openDropdown("keyboard"),f(l.store.selectActiveOption()),l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),
m.nativeEvent.code==="ArrowUp"&&(m.preventDefault(),l.store.dropdownOpened?f(l.store.selectPreviousOption()):(l.store.openDropdown("keyboard"),f(l.store.selectActiveOption()),
l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),m.nativeEvent.code==="Enter"||m.nativeEvent.code==="NumpadEnter"){if(m.nativeEvent.keyCode===
229)return;let x=l.store.getSelectedOptionIndex();l.store.dropdownOpened&&x!==-1?(m.preventDefault(),l.store.clickSelectedOption()):a==="button"&&(m.preventDefault(),
l.store.openDropdown("keyboard"))}m.key==="Escape"&&l.store.closeDropdown("keyboard"),m.nativeEvent.code==="Space"&&a==="button"&&(m.preventDefault(),l.store.toggleDropdown(
"keyboard"))}};return{...r?{...n?{role:"combobox"}:{},"aria-haspopup":"listbox","aria-expanded":n?!!(l.store.listId&&l.store.dropdownOpened):void 0,"aria-contro\
ls":l.store.dropdownOpened&&l.store.listId?l.store.listId:void 0,"aria-activedescendant":l.store.dropdownOpened&&i||void 0,autoComplete:s,"data-expanded":l.store.
dropdownOpened||void 0,"data-mantine-stop-propagation":l.store.dropdownOpened||void 0}:{},onKeyDown:d,onClick:m=>{a==="button"&&m.currentTarget.focus(),t?.(m)}}}var vw=v(A(),1);var lE={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},xh=F(e=>{let{children:t,refProp:o,
withKeyboardNavigation:r,withAriaAttributes:n,withExpandedAttribute:a,targetType:s,autoComplete:l,ref:i,...f}=w("ComboboxEventsTarget",lE,e),d=At(t);if(!d)throw new Error(
"Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not s\
upported");let c=nt(),u=Il({targetType:s,withAriaAttributes:n,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:d.props.onKeyDown,onClick:d.props.onClick,
autoComplete:l});return(0,vw.cloneElement)(d,{...u,...f,[o]:xe(i,c.store.targetRef,$n(d))})});xh.displayName="@mantine/core/ComboboxEventsTarget";var yw=v(M(),1),xd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxFooter",null,e),l=nt();return(0,yw.jsx)(k,{...l.getStyles("footer",
{className:o,classNames:t,style:r,styles:n}),...s,onMouseDown:i=>{i.preventDefault()}})});xd.classes=rt;xd.displayName="@mantine/core/ComboboxFooter";var hd=v(M(),1),Id=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,label:l,id:i,...f}=w("ComboboxGroup",null,e),d=nt(),c=Re(i),u=l!=null&&
l!==!1&&l!=="";return(0,hd.jsxs)(k,{role:"group","aria-labelledby":u?c:void 0,...d.getStyles("group",{className:o,classNames:t,style:r,styles:n}),...f,children:[
u&&(0,hd.jsx)("div",{id:c,...d.getStyles("groupLabel",{classNames:t,styles:n}),children:l}),s]})});Id.classes=rt;Id.displayName="@mantine/core/ComboboxGroup";var bw=v(M(),1),gd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxHeader",null,e),l=nt();return(0,bw.jsx)(k,{...l.getStyles("header",
{className:o,classNames:t,style:r,styles:n}),...s,onMouseDown:i=>{i.preventDefault()}})});gd.classes=rt;gd.displayName="@mantine/core/ComboboxHeader";var Cw=v(M(),1);function hh({value:e,valuesDivider:t=",",...o}){return(0,Cw.jsx)("input",{type:"hidden",value:Array.isArray(e)?e.join(t):e?`${e}`:"",...o})}hh.displayName=
"@mantine/core/ComboboxHiddenInput";var Sw=v(A(),1),ww=v(M(),1),vd=F(e=>{let t=w("ComboboxOption",null,e),{classNames:o,className:r,style:n,styles:a,vars:s,onClick:l,id:i,active:f,onMouseDown:d,onMouseOver:c,
disabled:u,selected:m,mod:x,...p}=t,h=nt(),y=(0,Sw.useId)(),I=i||y;return(0,ww.jsx)(k,{...h.getStyles("option",{className:r,classNames:o,styles:a,style:n}),"ari\
a-disabled":u||void 0,...p,id:I,mod:["combobox-option",{"combobox-active":f,"combobox-disabled":u,"combobox-selected":m},x],role:"option",onClick:g=>{u?g.preventDefault():
(h.onOptionSubmit?.(t.value,t),l?.(g))},onMouseDown:g=>{g.preventDefault(),d?.(g)},onMouseOver:g=>{h.resetSelectionOnOptionHover&&h.store.resetSelectedOption(),
c?.(g)}})});vd.classes=rt;vd.displayName="@mantine/core/ComboboxOption";var Rw=v(A(),1);var Pw=v(M(),1),yd=F(e=>{let{classNames:t,className:o,style:r,styles:n,id:a,onMouseDown:s,labelledBy:l,...i}=w("ComboboxOptions",null,e),f=nt(),d=Re(a);return(0,Rw.useEffect)(
()=>{f.store.setListId(d)},[d]),(0,Pw.jsx)(k,{...f.getStyles("options",{className:o,style:r,classNames:t,styles:n}),...i,id:d,role:"listbox","aria-labelledby":l,
onMouseDown:c=>{c.preventDefault(),s?.(c)}})});yd.classes=rt;yd.displayName="@mantine/core/ComboboxOptions";var Fw=v(M(),1),iE={withAriaAttributes:!0,withKeyboardNavigation:!0},bd=F(e=>{let{classNames:t,styles:o,unstyled:r,vars:n,withAriaAttributes:a,onKeyDown:s,onClick:l,
withKeyboardNavigation:i,size:f,ref:d,...c}=w("ComboboxSearch",iE,e),u=nt(),m=u.getStyles("search"),x=Il({targetType:"input",withAriaAttributes:a,withKeyboardNavigation:i,
withExpandedAttribute:!1,onKeyDown:s,onClick:l,autoComplete:"off"});return(0,Fw.jsx)(Oe,{ref:xe(d,u.store.searchRef),classNames:[{input:m.className},t],styles:[
{input:m.style},o],size:f||u.size,...x,...c,__staticSelector:"Combobox"})});bd.classes=rt;bd.displayName="@mantine/core/ComboboxSearch";var Tw=v(A(),1);var Mw=v(M(),1),fE={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},Ih=F(e=>{let{children:t,
refProp:o,withKeyboardNavigation:r,withAriaAttributes:n,withExpandedAttribute:a,targetType:s,autoComplete:l,ref:i,...f}=w("ComboboxTarget",fE,e),d=At(t);if(!d)throw new Error(
"Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not support\
ed");let c=nt(),u=Il({targetType:s,withAriaAttributes:n,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:d.props.onKeyDown,onClick:d.props.onClick,autoComplete:l}),
m=(0,Tw.cloneElement)(d,{...u,...f});return(0,Mw.jsx)(je.Target,{refProp:o,ref:xe(i,c.store.targetRef),children:m})});Ih.displayName="@mantine/core/ComboboxTarg\
et";function kw(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].hasAttribute("\
data-combobox-disabled"))return r}return e}function Dw(e,t,o){for(let r=e+1;r<t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=0;r<
t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r}return e}function Ew(e){for(let t=0;t<e.length;t+=1)if(!e[t].hasAttribute("data-combobox-\
disabled"))return t;return-1}var Xe=v(A(),1);function Qn({defaultOpened:e,opened:t,onOpenedChange:o,onDropdownClose:r,onDropdownOpen:n,loop:a=!0,scrollBehavior:s="instant"}={}){let[l,i]=Pe({value:t,defaultValue:e,
finalValue:!1,onChange:o}),f=(0,Xe.useRef)(null),d=(0,Xe.useRef)(-1),c=(0,Xe.useRef)(null),u=(0,Xe.useRef)(null),m=(0,Xe.useRef)(-1),x=(0,Xe.useRef)(-1),p=(0,Xe.useRef)(
-1),h=(0,Xe.useCallback)((V="unknown")=>{l||(i(!0),n?.(V))},[i,n,l]),y=(0,Xe.useCallback)((V="unknown")=>{l&&(i(!1),r?.(V))},[i,r,l]),I=(0,Xe.useCallback)((V="u\
nknown")=>{l?y(V):h(V)},[y,h,l]),g=(0,Xe.useCallback)(()=>{let V=Lo(u.current);ji(`#${f.current} [data-combobox-selected]`,V)?.removeAttribute("data-combobox-se\
lected")},[]),b=(0,Xe.useCallback)(V=>{let O=Lo(u.current),B=ji(`#${f.current}`,O),E=B?Br("[data-combobox-option]",B):null;if(!E)return null;let L=V>=E.length?0:
V<0?E.length-1:V;return d.current=L,E?.[L]&&!E[L].hasAttribute("data-combobox-disabled")?(g(),E[L].setAttribute("data-combobox-selected","true"),E[L].scrollIntoView(
{block:"nearest",behavior:s}),E[L].id):null},[s,g]),C=(0,Xe.useCallback)(()=>{let V=Lo(u.current),O=ji(`#${f.current} [data-combobox-active]`,V);if(O){let B=Br(
`#${f.current} [data-combobox-option]`,V).findIndex(E=>E===O);return b(B)}return b(0)},[b]),R=(0,Xe.useCallback)(()=>{let V=Lo(u.current),O=Br(`#${f.current} [d\
ata-combobox-option]`,V);return b(Dw(d.current,O,a))},[b,a]),S=(0,Xe.useCallback)(()=>{let V=Lo(u.current),O=Br(`#${f.current} [data-combobox-option]`,V);return b(
kw(d.current,O,a))},[b,a]),P=(0,Xe.useCallback)(()=>{let V=Lo(u.current),O=Br(`#${f.current} [data-combobox-option]`,V);return b(Ew(O))},[b]),_=(0,Xe.useCallback)(
(V="selected",O)=>{if(typeof V=="number"){d.current=V;let B=Lo(u.current),E=Br(`#${f.current} [data-combobox-option]`,B);O?.scrollIntoView&&E[V]?.scrollIntoView(
{block:"nearest",behavior:s});return}p.current=window.setTimeout(()=>{let B=Lo(u.current),E=Br(`#${f.current} [data-combobox-option]`,B),L=E.findIndex($=>$.hasAttribute(
`data-combobox-${V}`));d.current=L,O?.scrollIntoView&&E[L]?.scrollIntoView({block:"nearest",behavior:s})},0)},[]),z=(0,Xe.useCallback)(()=>{d.current=-1,g()},[g]),
j=(0,Xe.useCallback)(()=>{let V=Lo(u.current);Br(`#${f.current} [data-combobox-option]`,V)?.[d.current]?.click()},[]),N=(0,Xe.useCallback)(V=>{f.current=V},[]),
H=(0,Xe.useCallback)(()=>{m.current=window.setTimeout(()=>c.current?.focus(),0)},[]),T=(0,Xe.useCallback)(()=>{x.current=window.setTimeout(()=>u.current?.focus(),
0)},[]),U=(0,Xe.useCallback)(()=>d.current,[]);return(0,Xe.useEffect)(()=>()=>{window.clearTimeout(m.current),window.clearTimeout(x.current),window.clearTimeout(
p.current)},[]),{dropdownOpened:l,openDropdown:h,closeDropdown:y,toggleDropdown:I,selectedOptionIndex:d.current,getSelectedOptionIndex:U,selectOption:b,selectFirstOption:P,
selectActiveOption:C,selectNextOption:R,selectPreviousOption:S,resetSelectedOption:z,updateSelectedOptionIndex:_,listId:f.current,setListId:N,clickSelectedOption:j,
searchRef:c,focusSearchInput:H,targetRef:u,focusTarget:T}}var gh=v(M(),1),cE={keepMounted:!0,keepMountedMode:"display-none",withinPortal:!0,resetSelectionOnOptionHover:!1,width:"target",transitionProps:{transition:"fad\
e",duration:0},size:"sm"},Aw=(e,{size:t,dropdownPadding:o})=>({options:{"--combobox-option-fz":Le(t),"--combobox-option-padding":ae(t,"combobox-option-padding")},
dropdown:{"--combobox-padding":o===void 0?void 0:D(o),"--combobox-option-fz":Le(t),"--combobox-option-padding":ae(t,"combobox-option-padding")}}),De=e=>{let t=w(
"Combobox",cE,e),{classNames:o,styles:r,unstyled:n,children:a,store:s,vars:l,onOptionSubmit:i,onClose:f,size:d,dropdownPadding:c,resetSelectionOnOptionHover:u,__staticSelector:m,
readOnly:x,attributes:p,floatingHeight:h,middlewares:y,...I}=t,g=h==="viewport"?{...y,flip:!1,size:{...typeof y?.size=="object"?y.size:{},padding:typeof y?.size==
"object"&&y.size.padding!==void 0?y.size.padding:10,apply:({availableHeight:P,availableWidth:_,elements:z,...j})=>{z.floating.style.setProperty("--combobox-floa\
ting-max-height",`${P}px`);let N=y?.size;typeof N=="object"&&N.apply?N.apply({availableHeight:P,availableWidth:_,elements:z,...j}):N&&Object.assign(z.floating.style,
{maxWidth:`${_}px`,maxHeight:`${P}px`})}}}:y,b=Qn(),C=s||b,R=W({name:m||"Combobox",classes:rt,props:t,classNames:o,styles:r,unstyled:n,attributes:p,vars:l,varsResolver:Aw}),
S=()=>{f?.(),C.closeDropdown()};return(0,gh.jsx)(mw,{value:{getStyles:R,store:C,onOptionSubmit:i,size:d,resetSelectionOnOptionHover:u,readOnly:x,floatingHeight:h},
children:(0,gh.jsx)(je,{opened:C.dropdownOpened,...I,middlewares:g,onChange:P=>!P&&S(),withRoles:!1,unstyled:n,children:a})})},uE=e=>e;De.extend=uE;De.classes=rt;
De.varsResolver=Aw;De.displayName="@mantine/core/Combobox";De.Target=Ih;De.Dropdown=md;De.Options=yd;De.Option=vd;De.Search=bd;De.Empty=pd;De.Chevron=ff;De.Footer=
xd;De.Header=gd;De.EventsTarget=xh;De.DropdownTarget=ph;De.Group=Id;De.ClearButton=mh;De.HiddenInput=hh;var Bw=v(A(),1),cf=v(M(),1);function gl({children:e,role:t}){let o=(0,Bw.use)(Bt);return o?(0,cf.jsx)("div",{role:t,"aria-labelledby":o.labelId,"aria-describedb\
y":o.describedBy,children:e}):(0,cf.jsx)(cf.Fragment,{children:e})}var Ow=v(A(),1);var vl=v(M(),1),uf=(0,Ow.createContext)(null),dE={hiddenInputValuesSeparator:","},Cd=Ro((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,
readOnly:l,name:i,hiddenInputValuesSeparator:f,hiddenInputProps:d,maxSelectedValues:c,disabled:u,...m}=w("CheckboxGroup",dE,e),[x,p]=Pe({value:t,defaultValue:o,
finalValue:[],onChange:r}),h=g=>{let b=typeof g=="string"?g:g.currentTarget.value;if(l)return;let C=x.includes(b);!C&&c&&x.length>=c||p(C?x.filter(R=>R!==b):[...x,
b])},y=g=>{if(u)return!0;if(!c)return!1;let b=x.includes(g),C=x.length>=c;return!b&&C},I=x.join(f);return(0,vl.jsx)(uf,{value:{value:x,onChange:h,size:n,isDisabled:y},
children:(0,vl.jsxs)(Oe.Wrapper,{size:n,...a,...m,labelElement:"div",__staticSelector:"CheckboxGroup",children:[(0,vl.jsx)(gl,{role:"group",children:s}),(0,vl.jsx)(
"input",{type:"hidden",name:i,value:I,...d})]})})}));Cd.classes=Oe.Wrapper.classes;Cd.displayName="@mantine/core/CheckboxGroup";var vh={card:"m_26775b0a"};var Sd=v(A(),1);var yh=v(M(),1),bh=(0,Sd.createContext)(null),mE={withBorder:!0},_w=(e,{radius:t})=>({card:{"--card-radius":Ie(t)}}),df=F(e=>{let t=w("CheckboxCard",mE,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,checked:i,mod:f,withBorder:d,value:c,onClick:u,defaultChecked:m,onChange:x,indeterminate:p,attributes:h,...y}=t,I=W(
{name:"CheckboxCard",classes:vh,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:h,vars:l,varsResolver:_w,rootSelector:"card"}),g=(0,Sd.use)(
uf),b=typeof i=="boolean"?i:g?g.value.includes(c||""):void 0,[C,R]=Pe({value:b,defaultValue:m,finalValue:!1,onChange:x});return(0,yh.jsx)(bh,{value:{checked:C,indeterminate:p},
children:(0,yh.jsx)($e,{mod:[{"with-border":d,checked:C,indeterminate:p},f],...I("card"),...y,role:"checkbox","aria-checked":p?"mixed":C,onClick:S=>{u?.(S),g?.onChange(
c||""),R(!C)}})})});df.displayName="@mantine/core/CheckboxCard";df.classes=vh;df.varsResolver=_w;var Ch={indicator:"m_5e5256ee",icon:"m_1b1c543a","indicator--light":"m_193e54c8","indicator--outline":"m_76e20374"};var Nw=v(A(),1),Sh=v(M(),1),pE={icon:uu,variant:"filled",radius:"sm"},Lw=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{let l=lt({color:o||
e.primaryColor,theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:o||e.primaryColor,
theme:e,variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:Me(o,e);return{indicator:{"--checkbox-size":ae(r,"checkbox-size"),"--checkbox-radius":t===
void 0?void 0:Ie(t),"--checkbox-color":d,"--checkbox-bg":f?.background,"--checkbox-icon-color":n?Me(n,e):f?f.color:No(s,e)?qt({color:o,theme:e,autoContrast:s}):
void 0}}},mf=F(e=>{let t=w("CheckboxIndicator",pE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,icon:i,indeterminate:f,radius:d,color:c,iconColor:u,
autoContrast:m,checked:x,mod:p,variant:h,disabled:y,attributes:I,...g}=t,b=W({name:"CheckboxIndicator",classes:Ch,props:t,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:I,vars:l,varsResolver:Lw,rootSelector:"indicator"}),C=(0,Nw.use)(bh),R=typeof f=="boolean"?f:C?.indeterminate,S=typeof x=="boolean"||typeof f==
"boolean"?x||f:C?.checked||C?.indeterminate||!1;return(0,Sh.jsx)(k,{...b("indicator",{variant:h}),variant:h,mod:[{checked:S,disabled:y},p],...g,children:(0,Sh.jsx)(
i,{indeterminate:R,...b("icon")})})});mf.displayName="@mantine/core/CheckboxIndicator";mf.classes=Ch;mf.varsResolver=Lw;var wh={root:"m_5f75b09e",body:"m_5f6e695e",labelWrapper:"m_d3ea56bb",label:"m_8ee546b8",description:"m_328f68c0",error:"m_8e8a99cc"};var Zn=v(M(),1),wd=wh;function Qa({__staticSelector:e,__stylesApiProps:t,className:o,classNames:r,styles:n,unstyled:a,children:s,label:l,description:i,id:f,disabled:d,
error:c,size:u,labelPosition:m="left",bodyElement:x="div",labelElement:p="label",variant:h,style:y,vars:I,mod:g,attributes:b,...C}){let R=W({name:e,props:t,className:o,
style:y,classes:wh,classNames:r,styles:n,unstyled:a,attributes:b}),S=i?`${f}-description`:void 0,P=c&&typeof c!="boolean"?`${f}-error`:void 0;return(0,Zn.jsx)(k,
{...R("root"),__vars:{"--label-fz":Le(u),"--label-lh":ae(u,"label-lh")},mod:[{"label-position":m},g],variant:h,size:u,...C,children:(0,Zn.jsxs)(k,{component:x,htmlFor:x===
"label"?f:void 0,...R("body"),children:[s,(0,Zn.jsxs)("div",{...R("labelWrapper"),"data-disabled":d||void 0,children:[l&&(0,Zn.jsx)(k,{component:p,htmlFor:p==="\
label"?f:void 0,...R("label"),"data-disabled":d||void 0,children:l}),i&&(0,Zn.jsx)(Oe.Description,{id:S,size:u,__inheritStyles:!1,...R("description"),children:i}),
c&&typeof c!="boolean"&&(0,Zn.jsx)(Oe.Error,{id:P,size:u,__inheritStyles:!1,...R("error"),children:c})]})]})})}Qa.displayName="@mantine/core/InlineInput";var Rh={root:"m_bf2d988c",inner:"m_26062bec",input:"m_26063560",icon:"m_bf295423","input--light":"m_595ab216","input--outline":"m_215c4542"};var bl=v(A(),1);var yl=v(M(),1),xE={labelPosition:"right",icon:uu,withErrorStyles:!0,variant:"filled",radius:"sm"},Hw=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{
let l=lt({color:o||e.primaryColor,theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver(
{color:o||e.primaryColor,theme:e,variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:Me(o,e);return{root:{"--checkbox-size":ae(r,"checkbox-size"),
"--checkbox-radius":t===void 0?void 0:Ie(t),"--checkbox-color":d,"--checkbox-bg":f?.background,"--checkbox-icon-color":n?Me(n,e):f?f.color:No(s,e)?qt({color:o,theme:e,
autoContrast:s}):void 0}}},Za=F(e=>{let t=w("Checkbox",xE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,label:f,id:d,size:c,radius:u,wrapperProps:m,
checked:x,labelPosition:p,description:h,error:y,disabled:I,variant:g,indeterminate:b,icon:C,rootRef:R,iconColor:S,onChange:P,autoContrast:_,mod:z,attributes:j,readOnly:N,
onClick:H,withErrorStyles:T,ref:U,...V}=t,O=(0,bl.useRef)(null),B=(0,bl.use)(uf),E=c||B?.size,L=W({name:"Checkbox",props:t,classes:Rh,className:r,style:n,classNames:o,
styles:a,unstyled:s,attributes:j,vars:l,varsResolver:Hw}),{styleProps:$,rest:q}=Mt(V),X=Re(d),te=[h?`${X}-description`:void 0,y&&typeof y!="boolean"?`${X}-error`:
void 0,q["aria-describedby"]].filter(Boolean).join(" ")||void 0,re={checked:B?.value.includes(q.value)??x,onChange:ee=>{N||(B?.onChange(ee),P?.(ee))}},ce=B?.isDisabled?.(
q.value)??!1,de=I||ce;return(0,bl.useEffect)(()=>{O.current&&(O.current.indeterminate=b||!1,b?O.current.setAttribute("data-indeterminate","true"):O.current.removeAttribute(
"data-indeterminate"))},[b]),(0,yl.jsx)(Qa,{...L("root"),__staticSelector:"Checkbox",__stylesApiProps:t,id:X,size:E,labelPosition:p,label:f,description:h,error:y,
disabled:de,classNames:o,styles:a,unstyled:s,"data-checked":re.checked||x||void 0,variant:g,ref:R,mod:z,attributes:j,inert:q.inert,...$,...m,children:(0,yl.jsxs)(
k,{...L("inner"),mod:{labelPosition:p},children:[(0,yl.jsx)(k,{component:"input",id:X,ref:xe(O,U),mod:{error:!!y,"with-error-styles":T},...L("input",{focusable:!0,
variant:g}),...q,...re,"aria-describedby":te,disabled:de,inert:q.inert,type:"checkbox",onClick:ee=>{N&&re.checked===void 0&&ee.preventDefault(),H?.(ee)}}),(0,yl.jsx)(
C,{indeterminate:b,...L("icon")})]})})});Za.classes={...Rh,...wd};Za.varsResolver=Hw;Za.displayName="@mantine/core/Checkbox";Za.Group=Cd;Za.Indicator=mf;Za.Card=
df;function qr(e){return"group"in e}function Ph({options:e,search:t,limit:o}){let r=t.trim().toLowerCase(),n=[];for(let a=0;a<e.length;a+=1){let s=e[a];if(n.length===o)return n;qr(s)&&n.push({group:s.
group,items:Ph({options:s.items,search:t,limit:o-n.length})}),qr(s)||s.label.toLowerCase().includes(r)&&n.push(s)}return n}function zw(e){if(e.length===0)return!0;for(let t of e)if(!("group"in t)||t.items.length>0)return!1;return!0}function Fh(e,t=new Set){if(Array.isArray(e))for(let o of e)if(qr(o))Fh(o.items,t);else{if(typeof o.value>"u")throw new Error("[@mantine/core] Each option must \
have value property");if(t.has(o.value))throw new Error(`[@mantine/core] Duplicate options are not supported. Option with value "${o.value}" was provided more t\
han once`);t.add(o.value)}}var Gt=v(M(),1);function hE(e,t){return Array.isArray(e)?e.includes(t):e===t}function Vw({data:e,withCheckIcon:t,withAlignedLabels:o,value:r,checkIconPosition:n,
unstyled:a,renderOption:s}){if(!qr(e)){let i=hE(r,e.value),f=t&&(i?(0,Gt.jsx)(Ni,{className:rt.optionsDropdownCheckIcon}):o?(0,Gt.jsx)("div",{className:rt.optionsDropdownCheckPlaceholder}):
null),d=(0,Gt.jsxs)(Gt.Fragment,{children:[n==="left"&&f,(0,Gt.jsx)("span",{children:e.label}),n==="right"&&f]});return(0,Gt.jsx)(De.Option,{value:e.value,disabled:e.
disabled,className:ke({[rt.optionsDropdownOption]:!a}),"data-reverse":n==="right"||void 0,"data-checked":i||void 0,"aria-selected":i,active:i,children:typeof s==
"function"?s({option:e,checked:i}):d})}let l=e.items.map(i=>(0,Gt.jsx)(Vw,{data:i,value:r,unstyled:a,withCheckIcon:t,withAlignedLabels:o,checkIconPosition:n,renderOption:s},
`${i.value}`));return(0,Gt.jsx)(De.Group,{label:e.group,children:l})}function Cl({data:e,hidden:t,hiddenWhenEmpty:o,filter:r,search:n,limit:a,maxDropdownHeight:s,
floatingHeight:l,withScrollArea:i=!0,filterOptions:f=!0,withCheckIcon:d=!1,withAlignedLabels:c=!1,value:u,checkIconPosition:m,nothingFoundMessage:x,unstyled:p,labelId:h,
renderOption:y,scrollAreaProps:I,"aria-label":g}){let b=nt();Fh(e);let C=typeof n=="string"?(r||Ph)({options:e,search:f?n:"",limit:a??1/0}):e,R=zw(C),S=C.map((P,_)=>(0,Gt.jsx)(
Vw,{data:P,withCheckIcon:d,withAlignedLabels:c,value:u,checkIconPosition:m,unstyled:p,renderOption:y},qr(P)?`group-${typeof P.group=="string"?P.group:_}`:`${P.value}`));
return(0,Gt.jsx)(De.Dropdown,{hidden:t||o&&R,"data-composed":!0,children:(0,Gt.jsxs)(De.Options,{labelledBy:h,"aria-label":g,children:[i?(0,Gt.jsx)(xo.Autosize,
{mah:(l??b.floatingHeight)==="viewport"?"var(--combobox-floating-options-max-height)":s??220,type:"scroll",scrollbarSize:"var(--combobox-padding)",offsetScrollbars:"\
y",...I,children:S}):S,R&&x&&(0,Gt.jsx)(De.Empty,{children:x})]})})}function Th(e,t,o,r){if(t===o||r==="before"&&o===t+1||r==="after"&&o===t-1)return e;let n=e.slice(),[a]=n.splice(t,1),s=t<o?o-1:o;return r==="after"&&(s+=1),n.splice(
s,0,a),n}var bn=v(A(),1),IE=e=>{let t=e.lastElementChild;return t?t instanceof HTMLInputElement?t:t.querySelector("input"):null},gE=(e,t)=>{if(e===t)return!0;if(e.length!==
t.length)return!1;for(let o=0;o<e.length;o+=1)if(e[o]!==t[o])return!1;return!0};function $w({value:e,onChange:t,enabled:o}){let r=(0,bn.useRef)({draggedIndex:null,
currentDropTarget:null}),n=(0,bn.useRef)(null),a=(0,bn.useRef)(null),s=(0,bn.useRef)(e);s.current=e,(0,bn.useEffect)(()=>{let c=n.current;c&&(n.current=null,gE(
s.current,c.expectedValue)&&c.container?.querySelector(`[data-mantine-pill-index="${c.index}"]`)?.focus())});let l=(0,bn.useCallback)(c=>{a.current=c},[]);return{
getPillProps:c=>{if(o)return{draggable:!0,tabIndex:-1,"data-mantine-pill-index":c,"aria-keyshortcuts":"Alt+ArrowLeft Alt+ArrowRight",onMouseDown:u=>{u.button===
0&&u.stopPropagation()},onDragStart:u=>{u.stopPropagation(),u.dataTransfer.effectAllowed="move",u.dataTransfer.setData("text/plain",String(c)),r.current.draggedIndex=
c;let m=u.currentTarget,x=m.getBoundingClientRect(),p=m.cloneNode(!0);p.removeAttribute("data-dragging"),p.removeAttribute("data-drag-over"),p.style.position="f\
ixed",p.style.top="-9999px",p.style.left="-9999px",p.style.width=`${x.width}px`,p.style.height=`${x.height}px`,p.style.pointerEvents="none",document.body.appendChild(
p),u.dataTransfer.setDragImage(p,u.clientX-x.left,u.clientY-x.top),setTimeout(()=>p.parentNode?.removeChild(p),0),requestAnimationFrame(()=>{m.setAttribute("dat\
a-dragging","true")})},onDragOver:u=>{let{draggedIndex:m}=r.current;if(m===null||m===c)return;let x=u.currentTarget,p=x.getBoundingClientRect(),h=u.clientX-p.left,
y=(getComputedStyle(x).direction==="rtl"?h>p.width/2:h<p.width/2)?"before":"after";u.preventDefault(),u.stopPropagation(),u.dataTransfer.dropEffect="move";let I=r.
current.currentDropTarget;I&&I!==x&&I.removeAttribute("data-drag-over"),x.setAttribute("data-drag-over",y),r.current.currentDropTarget=x},onDragLeave:u=>{let m=u.
currentTarget,x=u.relatedTarget;x&&m.contains(x)||(m.removeAttribute("data-drag-over"),r.current.currentDropTarget===m&&(r.current.currentDropTarget=null))},onDrop:u=>{
u.preventDefault(),u.stopPropagation();let m=u.currentTarget,x=m.getAttribute("data-drag-over");m.removeAttribute("data-drag-over");let{draggedIndex:p}=r.current;
if(p!==null&&x&&p!==c){let h=Th(s.current,p,c,x);h!==s.current&&t(h)}r.current.draggedIndex=null,r.current.currentDropTarget=null},onDragEnd:u=>{u.currentTarget.
removeAttribute("data-dragging");let m=r.current.currentDropTarget;m&&m.removeAttribute("data-drag-over"),r.current.draggedIndex=null,r.current.currentDropTarget=
null},onKeyDown:u=>{if(u.key!=="ArrowLeft"&&u.key!=="ArrowRight")return;let m=u.currentTarget,x=getComputedStyle(m).direction==="rtl"?u.key==="ArrowLeft":u.key===
"ArrowRight",p=x?c+1:c-1;if(u.altKey){if(p<0||p>=s.current.length)return;u.preventDefault(),u.stopPropagation();let y=x?"after":"before",I=Th(s.current,c,p,y);if(I===
s.current)return;n.current={container:m.parentElement,index:p,expectedValue:I},t(I);return}if(p<0)return;let h=m.parentElement;if(h){if(u.preventDefault(),u.stopPropagation(),
p>=s.current.length){IE(h)?.focus();return}h.querySelector(`[data-mantine-pill-index="${p}"]`)?.focus()}}}},getListProps:()=>o?{ref:l}:{},handleInputKeyDown:c=>{
if(!o||c.key!=="ArrowLeft")return;let u=c.currentTarget;if(!(u.value.length===0||u.selectionStart===0&&u.selectionEnd===0))return;let m=a.current;if(!m)return;let x=m.
querySelectorAll("[data-mantine-pill-index]");x.length!==0&&(c.preventDefault(),x[x.length-1].focus())}}}function Sl({id:e,label:t,labelProps:o,inputWrapperOrder:r}){if(t&&!(r&&!r.includes("label")))return o?.id||`${e}-label`}var jw=v(A(),1);var Ja=v(M(),1),Mh=F(e=>{let t=w(["Input","InputWrapper","Autocomplete"],{size:"sm"},e),{classNames:o,styles:r,unstyled:n,vars:a,dropdownOpened:s,defaultDropdownOpened:l,
onDropdownClose:i,onDropdownOpen:f,onFocus:d,onBlur:c,onClick:u,onChange:m,data:x,value:p,defaultValue:h,selectFirstOptionOnChange:y,selectFirstOptionOnDropdownOpen:I,
onOptionSubmit:g,comboboxProps:b,readOnly:C,disabled:R,filter:S,limit:P,withScrollArea:_,maxDropdownHeight:z,floatingHeight:j,size:N,id:H,renderOption:T,autoComplete:U,
scrollAreaProps:V,onClear:O,clearButtonProps:B,error:E,clearable:L,clearSectionMode:$,rightSection:q,autoSelectOnBlur:X,openOnFocus:te=!0,attributes:re,...ce}=t,
de=Re(H),ee=Sl({id:de,label:ce.label,labelProps:ce.labelProps,inputWrapperOrder:ce.inputWrapperOrder}),ye=hl(x),J=Ya(ye),[me,Ce]=Pe({value:p,defaultValue:h,finalValue:"",
onChange:m}),ge=Qn({opened:s,defaultOpened:l,onDropdownOpen:()=>{f?.(),I&&ge.selectFirstOption()},onDropdownClose:()=>{i?.(),setTimeout(ge.resetSelectedOption,0)}}),
le=K=>{Ce(K),ge.resetSelectedOption()},{resolvedClassNames:ie,resolvedStyles:Se}=Nt({props:t,styles:r,classNames:o});(0,jw.useEffect)(()=>{y&&ge.selectFirstOption()},
[y,me]);let Z=(0,Ja.jsx)(De.ClearButton,{...B,onClear:()=>{le(""),O?.()}});return(0,Ja.jsxs)(De,{store:ge,__staticSelector:"Autocomplete",classNames:ie,styles:Se,
unstyled:n,readOnly:C,size:N,attributes:re,floatingHeight:j,keepMounted:X,onOptionSubmit:K=>{g?.(K),le(J[K].label),ge.closeDropdown()},...b,children:[(0,Ja.jsx)(
De.Target,{autoComplete:U,withExpandedAttribute:!0,children:(0,Ja.jsx)(ot,{...ce,size:N,__staticSelector:"Autocomplete",__clearSection:Z,__clearable:L&&!!me&&!R&&
!C,__clearSectionMode:$,rightSection:q,disabled:R,readOnly:C,value:me,error:E,onChange:K=>{le(K.currentTarget.value),ge.openDropdown(),y&&ge.selectFirstOption()},
onFocus:K=>{te&&ge.openDropdown(),d?.(K)},onBlur:K=>{X&&ge.clickSelectedOption(),ge.closeDropdown(),c?.(K)},onClick:K=>{ge.openDropdown(),u?.(K)},classNames:ie,
styles:Se,unstyled:n,attributes:re,id:de})}),(0,Ja.jsx)(Cl,{data:ye,hidden:C||R,filter:S,search:me,limit:P,hiddenWhenEmpty:!0,withScrollArea:_,maxDropdownHeight:z,
unstyled:n,labelId:ee,"aria-label":ee?void 0:ce["aria-label"],renderOption:T,scrollAreaProps:V})]})});Mh.classes={...ot.classes,...De.classes};Mh.displayName="@\
mantine/core/Autocomplete";var wl={group:"m_11def92b",root:"m_f85678b6",image:"m_11f8ac07",placeholder:"m_104cd71f"};var qw=v(A(),1),kh=v(M(),1),Dh=(0,qw.createContext)({withinGroup:!1}),Ww=(e,{spacing:t})=>({group:{"--ag-spacing":it(t)}}),pf=F(e=>{let t=w("AvatarGroup",null,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,spacing:i,attributes:f,...d}=t,c=W({name:"AvatarGroup",classes:wl,props:t,className:r,style:n,classNames:o,
styles:a,unstyled:s,attributes:f,vars:l,varsResolver:Ww,rootSelector:"group"});return(0,kh.jsx)(Dh,{value:{withinGroup:!0},children:(0,kh.jsx)(k,{...c("group"),
...d})})});pf.classes=wl;pf.varsResolver=Ww;pf.displayName="@mantine/core/AvatarGroup";var Eh=v(M(),1);function Uw(e){return(0,Eh.jsx)("svg",{...e,"data-avatar-placeholder-icon":!0,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",
children:(0,Eh.jsx)("path",{d:"M0.877014 7.49988C0.877014 3.84219 3.84216 0.877045 7.49985 0.877045C11.1575 0.877045 14.1227 3.84219 14.1227 7.49988C14.1227 11.\
1575 11.1575 14.1227 7.49985 14.1227C3.84216 14.1227 0.877014 11.1575 0.877014 7.49988ZM7.49985 1.82704C4.36683 1.82704 1.82701 4.36686 1.82701 7.49988C1.82701 \
8.97196 2.38774 10.3131 3.30727 11.3213C4.19074 9.94119 5.73818 9.02499 7.50023 9.02499C9.26206 9.02499 10.8093 9.94097 11.6929 11.3208C12.6121 10.3127 13.1727 \
8.97172 13.1727 7.49988C13.1727 4.36686 10.6328 1.82704 7.49985 1.82704ZM10.9818 11.9787C10.2839 10.7795 8.9857 9.97499 7.50023 9.97499C6.01458 9.97499 4.71624 \
10.7797 4.01845 11.9791C4.97952 12.7272 6.18765 13.1727 7.49985 13.1727C8.81227 13.1727 10.0206 12.727 10.9818 11.9787ZM5.14999 6.50487C5.14999 5.207 6.20212 4.\
15487 7.49999 4.15487C8.79786 4.15487 9.84999 5.207 9.84999 6.50487C9.84999 7.80274 8.79786 8.85487 7.49999 8.85487C6.20212 8.85487 5.14999 7.80274 5.14999 6.50\
487ZM7.49999 5.10487C6.72679 5.10487 6.09999 5.73167 6.09999 6.50487C6.09999 7.27807 6.72679 7.90487 7.49999 7.90487C8.27319 7.90487 8.89999 7.27807 8.89999 6.5\
0487C8.89999 5.73167 8.27319 5.10487 7.49999 5.10487Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function vE(e){let t=0;for(let o=0;o<e.length;o+=1){let r=e.charCodeAt(o);t=(t<<5)-t+r,t|=0}return t}var yE=["blue","cyan","grape","green","indigo","lime","oran\
ge","pink","red","teal","violet"];function Gw(e,t=yE){let o=vE(e);return t[Math.abs(o)%t.length]}function Kw(e,t=2){let o=e.split(" ");return o.length===1?e.slice(0,t).toUpperCase():o.map(r=>r[0]).slice(0,t).join("").toUpperCase()}var Rl=v(A(),1),xf=v(M(),1),Xw=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s,name:l,allowedInitialsColors:i})=>{let f=a==="initials"&&typeof l==
"string"?Gw(l,i):a,d=e.variantColorResolver({color:f||"gray",theme:e,gradient:n,variant:r||"light",autoContrast:s});return{root:{"--avatar-size":ae(t,"avatar-si\
ze"),"--avatar-radius":o===void 0?void 0:Ie(o),"--avatar-bg":f||r?d.background:void 0,"--avatar-color":f||r?d.color:void 0,"--avatar-bd":f||r?d.border:void 0}}},
hf=Ne(e=>{let t=w("Avatar",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,src:i,alt:f,radius:d,color:c,gradient:u,imageProps:m,children:x,
autoContrast:p,mod:h,name:y,allowedInitialsColors:I,attributes:g,...b}=t,C=(0,Rl.use)(Dh),[R,S]=(0,Rl.useState)(!i),P=W({name:"Avatar",props:t,classes:wl,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:g,vars:l,varsResolver:Xw});return(0,Rl.useEffect)(()=>S(!i),[i]),(0,xf.jsx)(k,{...P("root"),mod:[{"within-gr\
oup":C.withinGroup},h],...b,children:R||!i?(0,xf.jsx)("span",{...P("placeholder"),title:f,children:x||typeof y=="string"&&Kw(y)||(0,xf.jsx)(Uw,{})}):(0,xf.jsx)(
"img",{...m,...P("image"),src:i,alt:f,onError:_=>{S(!0),m?.onError?.(_)}})})});hf.classes=wl;hf.varsResolver=Xw;hf.displayName="@mantine/core/Avatar";hf.Group=pf;var Ah={root:"m_fea6bf1a",burger:"m_d4fb9cad"};var Rd=v(M(),1),Yw=(e,{color:t,size:o,lineSize:r,transitionDuration:n,transitionTimingFunction:a})=>({root:{"--burger-color":t?Me(t,e):void 0,"--burger-size":ae(
o,"burger-size"),"--burger-line-size":r?D(r):void 0,"--burger-transition-duration":n===void 0?void 0:`${n}ms`,"--burger-transition-timing-function":a}}),Pd=F(e=>{
let t=w("Burger",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,opened:i,children:f,transitionDuration:d,transitionTimingFunction:c,lineSize:u,
attributes:m,...x}=t,p=W({name:"Burger",classes:Ah,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:l,varsResolver:Yw});return(0,Rd.jsxs)(
$e,{...p("root"),...x,children:[(0,Rd.jsx)(k,{mod:["reduce-motion",{opened:i}],...p("burger")}),f]})});Pd.classes=Ah;Pd.varsResolver=Yw;Pd.displayName="@mantine\
/core/Burger";function Fd(e){let t=e.currentTarget;return Lo(t).activeElement!==t}var Bh={root:"m_4451eb3a"};var Qw=v(M(),1),Oh=Ne(e=>{let t=w("Center",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,inline:i,mod:f,attributes:d,...c}=t,u=W({name:"C\
enter",props:t,classes:Bh,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,vars:l});return(0,Qw.jsx)(k,{mod:[{inline:i},f],...u("root"),...c})});
Oh.classes=Bh;Oh.displayName="@mantine/core/Center";var _h={root:"m_b183c0a2"};var Zw=v(M(),1),Jw=(e,{color:t})=>({root:{"--code-bg":t?Me(t,e):void 0}}),Pl=F(e=>{let t=w("Code",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,
vars:l,color:i,block:f,mod:d,attributes:c,...u}=t,m=W({name:"Code",props:t,classes:_h,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:c,vars:l,varsResolver:Jw});
return(0,Zw.jsx)(k,{component:f?"pre":"code",mod:[{block:f},d],...m("root"),...u,dir:"ltr"})});Pl.classes=_h;Pl.varsResolver=Jw;Pl.displayName="@mantine/core/Co\
de";var Nh={root:"m_3eebeb36",label:"m_9e365f20"};var Lh=v(M(),1),bE={orientation:"horizontal"},eR=(e,{color:t,variant:o,size:r})=>({root:{"--divider-color":t?Me(t,e):void 0,"--divider-border-style":o,"--divide\
r-size":ae(r,"divider-size")}}),Td=F(e=>{let t=w("Divider",bE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,orientation:f,label:d,labelPosition:c,
mod:u,attributes:m,...x}=t,p=W({name:"Divider",classes:Nh,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:l,varsResolver:eR});return(0,Lh.jsx)(
k,{mod:[{orientation:f,withLabel:!!d},u],role:"separator","aria-orientation":f,...p("root"),...x,children:d&&(0,Lh.jsx)(k,{component:"span",mod:{position:c},...p(
"label"),children:d})})});Td.classes=Nh;Td.varsResolver=eR;Td.displayName="@mantine/core/Divider";var[tR,jo]=ft("Drawer component was not found in tree");var Ht={root:"m_f11b401e",header:"m_5a7c2c9",content:"m_b8a05bbd",inner:"m_31cd769a"};var oR=v(M(),1),If=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerBody",null,e),l=jo();return(0,oR.jsx)(Ji,{...l.getStyles("body",{classNames:t,
style:r,styles:n,className:o}),...s})});If.classes=Ht;If.displayName="@mantine/core/DrawerBody";var rR=v(M(),1),gf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerCloseButton",null,e),l=jo();return(0,rR.jsx)(ef,{...l.getStyles("cl\
ose",{classNames:t,style:r,styles:n,className:o}),...s})});gf.classes=Ht;gf.displayName="@mantine/core/DrawerCloseButton";var Hh=v(M(),1),vf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,radius:l,__hidden:i,...f}=w("DrawerContent",null,e),d=jo(),c=d.scrollAreaComponent||
nd;return(0,Hh.jsx)(of,{...d.getStyles("content",{className:o,style:r,styles:n,classNames:t}),innerProps:d.getStyles("inner",{className:o,style:r,styles:n,classNames:t}),
...f,radius:l||d.radius||0,"data-hidden":i||void 0,children:(0,Hh.jsx)(c,{style:{height:"calc(100vh - var(--drawer-offset) * 2)"},children:s})})});vf.classes=Ht;
vf.displayName="@mantine/core/DrawerContent";var nR=v(M(),1),yf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerHeader",null,e),l=jo();return(0,nR.jsx)(rf,{...l.getStyles("header",
{classNames:t,style:r,styles:n,className:o}),...s})});yf.classes=Ht;yf.displayName="@mantine/core/DrawerHeader";var aR=v(M(),1),bf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerOverlay",null,e),l=jo();return(0,aR.jsx)(nf,{...l.getStyles("overla\
y",{classNames:t,style:r,styles:n,className:o}),...s})});bf.classes=Ht;bf.displayName="@mantine/core/DrawerOverlay";var zh=v(M(),1);function CE(e){switch(e){case"top":return"flex-start";case"bottom":return"flex-end";default:return}}function SE(e){if(e==="top"||e==="bottom")return"\
0 0 calc(100% - var(--drawer-offset, 0rem) * 2)"}var wE={top:"slide-down",bottom:"slide-up",left:"slide-right",right:"slide-left"},RE={top:"slide-down",bottom:"\
slide-up",right:"slide-right",left:"slide-left"},PE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,
zIndex:qe("modal"),position:"left"},sR=(e,{position:t,size:o,offset:r})=>({root:{"--drawer-size":ae(o,"drawer-size"),"--drawer-flex":SE(t),"--drawer-height":t===
"left"||t==="right"?void 0:"var(--drawer-size)","--drawer-align":CE(t),"--drawer-justify":t==="right"?"flex-end":void 0,"--drawer-offset":D(r)}}),Fl=F(e=>{let t=w(
"DrawerRoot",PE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,scrollAreaComponent:i,position:f,transitionProps:d,radius:c,attributes:u,...m}=t,
{dir:x}=tt(),p=W({name:"Drawer",classes:Ht,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:sR}),h=(x==="rtl"?RE:wE)[f];
return(0,zh.jsx)(tR,{value:{scrollAreaComponent:i,getStyles:p,radius:c},children:(0,zh.jsx)(Zi,{...p("root"),transitionProps:{transition:h,...d},"data-offset-sc\
rollbars":i===xo.Autosize||void 0,unstyled:s,...m})})});Fl.classes=Ht;Fl.varsResolver=sR;Fl.displayName="@mantine/core/DrawerRoot";var Tl=v(A(),1),lR=v(M(),1),Vh=(0,Tl.createContext)(null);function $h({children:e}){let[t,o]=(0,Tl.useState)([]),[r,n]=(0,Tl.useState)(qe("modal")),[a]=(0,Tl.useState)(
()=>new WeakSet);return(0,lR.jsx)(Vh,{value:{stack:t,addModal:(s,l)=>{o(i=>[...new Set([...i,s])]),n(i=>typeof l=="number"&&typeof i=="number"?Math.max(i,l):i)},
removeModal:s=>o(l=>l.filter(i=>i!==s)),getZIndex:s=>`calc(${r} + ${t.indexOf(s)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}
$h.displayName="@mantine/core/DrawerStack";var iR=v(M(),1),Cf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerTitle",null,e),l=jo();return(0,iR.jsx)(af,{...l.getStyles("title",{
classNames:t,style:r,styles:n,className:o}),...s})});Cf.classes=Ht;Cf.displayName="@mantine/core/DrawerTitle";var Md=v(A(),1),Cn=v(M(),1),FE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:qe("moda\
l"),withOverlay:!0,withCloseButton:!0},mr=F(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:n,closeButtonProps:a,children:s,opened:l,stackId:i,zIndex:f,
...d}=w("Drawer",FE,e),c=(0,Md.use)(Vh),u=!!t||n,m=c&&i?{closeOnEscape:c.currentId===i,trapFocus:c.currentId===i,zIndex:c.getZIndex(i),__handledEscapeEvents:c.handledEscapeEvents}:
{},x=o===!1?!1:i&&c?c.currentId===i:l;return(0,Md.useEffect)(()=>{c&&i&&(l?c.addModal(i,f||qe("modal")):c.removeModal(i))},[l,i,f]),(0,Cn.jsxs)(Fl,{opened:l,zIndex:c&&
i?c.getZIndex(i):f,...d,...m,children:[o&&(0,Cn.jsx)(bf,{visible:x,transitionProps:c&&i?{duration:0}:void 0,...r}),(0,Cn.jsxs)(vf,{__hidden:c&&i&&l?i!==c.currentId:
!1,children:[u&&(0,Cn.jsxs)(yf,{children:[t&&(0,Cn.jsx)(Cf,{children:t}),n&&(0,Cn.jsx)(gf,{...a})]}),(0,Cn.jsx)(If,{children:s})]})]})});mr.classes=Ht;mr.displayName=
"@mantine/core/Drawer";mr.Root=Fl;mr.Overlay=bf;mr.Content=vf;mr.Body=If;mr.Header=yf;mr.Title=Cf;mr.CloseButton=gf;mr.Stack=$h;function jh({color:e,theme:t,defaultShade:o}){let r=lt({color:e,theme:t});return r.isThemeColor?r.shade===void 0?`var(--mantine-color-${r.color}-${o})`:`var(${r.
variable})`:e}var qh={root:"m_bcb3f3c2"};var fR=v(M(),1),TE={color:"yellow"},cR=(e,{color:t})=>({root:{"--mark-bg-dark":jh({color:t,theme:e,defaultShade:5}),"--mark-bg-light":jh({color:t,theme:e,defaultShade:2})}}),
Sf=F(e=>{let t=w("Mark",TE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,variant:f,attributes:d,...c}=t,u=W({name:"Mark",props:t,className:r,
style:n,classes:qh,classNames:o,styles:a,unstyled:s,attributes:d,vars:l,varsResolver:cR});return(0,fR.jsx)(k,{component:"mark",variant:f,...u("root"),...c})});Sf.
classes=qh;Sf.varsResolver=cR;Sf.displayName="@mantine/core/Mark";function uR(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function kd(e){return e.normalize("NFD").replace(/\p{M}/gu,"")}function ME(e){let t="",o=[],r=0;for(;r<
e.length;){let n=e.codePointAt(r),a=String.fromCodePoint(n),s=kd(a);for(let l=0;l<s.length;l+=1)o.push(r);t+=s,r+=a.length}return o.push(e.length),{folded:t,map:o}}
function kE(e,t){let{folded:o,map:r}=ME(e),n=[],a=0,s;for(;(s=t.exec(o))!==null;){let l=s.index,i=l+s[0].length,f=r[l],d=r[i];f>a&&n.push({chunk:e.slice(a,f),highlighted:!1}),
n.push({chunk:e.slice(f,d),highlighted:!0}),a=d,s[0].length===0&&(t.lastIndex+=1)}return a<e.length&&n.push({chunk:e.slice(a),highlighted:!1}),n.filter(({chunk:l})=>l)}
function dR(e,t,o={}){if(t==null)return[{chunk:e,highlighted:!1}];let{wholeWord:r=!1,caseInsensitive:n=!0,accentInsensitive:a=!0}=o,s=u=>a?kd(uR(u)):uR(u),l=Array.
isArray(t)?t.map(s):s(t);if(!(Array.isArray(l)?l.filter(u=>u.trim().length>0).length>0:l.trim()!==""))return[{chunk:e,highlighted:!1}];let i=typeof l=="string"?
l.trim():l.filter(u=>u.trim().length!==0).map(u=>u.trim()).sort((u,m)=>m.length-u.length).join("|"),f=r?`(?<![\\p{L}\\p{N}_])(${i})(?![\\p{L}\\p{N}_])`:`(${i})`,
d=["g",n?"i":"",r?"u":""].join(""),c=new RegExp(f,d);return a?kE(e,c):e.split(c).map((u,m)=>({chunk:u,highlighted:m%2===1})).filter(({chunk:u})=>u)}var Dd=v(M(),1),DE={color:"yellow",wholeWord:!1,caseInsensitive:!0,accentInsensitive:!0},Wh=Ne(e=>{let{unstyled:t,children:o,highlight:r,highlightStyles:n,color:a,
wholeWord:s,caseInsensitive:l,accentInsensitive:i,...f}=w("Highlight",DE,e),d=Array.isArray(r)&&typeof r[0]=="object",c=new Map,u=p=>{let h=p;return l&&(h=h.toLowerCase()),
i&&(h=kd(h)),h},m;d?m=r.map(p=>(p.color&&c.set(u(p.text),p.color),p.text)):Array.isArray(r)?m=r:m=[r];let x=dR(o,m,{wholeWord:s,caseInsensitive:l,accentInsensitive:i});
return(0,Dd.jsx)(pt,{unstyled:t,...f,__staticSelector:"Highlight",children:x.map(({chunk:p,highlighted:h},y)=>h?(0,Dd.jsx)(Sf,{unstyled:t,color:c.get(u(p))||a,style:n,
"data-highlight":p,children:p},y):(0,Dd.jsx)("span",{children:p},y))})});Wh.classes=pt.classes;Wh.displayName="@mantine/core/Highlight";var Do=v(A(),1);var xR=v(M(),1),EE=["borderBottomWidth","borderLeftWidth","borderRightWidth","borderTopWidth","boxSizing","fontFamily","fontSize","fontStyle","fontWeight","lett\
erSpacing","lineHeight","paddingBottom","paddingLeft","paddingRight","paddingTop","tabSize","textIndent","textRendering","textTransform","width","wordBreak","wo\
rdSpacing","scrollbarGutter"],mR={"min-height":"0","max-height":"none",height:"0",visibility:"hidden",overflow:"hidden",position:"absolute","z-index":"-1000",top:"\
0",right:"0",display:"block"};function pR(e){Object.keys(mR).forEach(t=>{e.style.setProperty(t,mR[t],"important")})}function AE(e){let t=window.getComputedStyle(
e);if(t===null)return null;let o={};for(let r of EE)o[r]=t[r];return o.boxSizing===""?null:{sizingStyle:o,paddingSize:parseFloat(o.paddingBottom)+parseFloat(o.paddingTop),
borderSize:parseFloat(o.borderBottomWidth)+parseFloat(o.borderTopWidth)}}var _t=null;function BE(e,t,o=1,r=1/0){_t||(_t=document.createElement("textarea"),_t.setAttribute(
"tabindex","-1"),_t.setAttribute("aria-hidden","true"),_t.setAttribute("aria-label","autosize measurement"),pR(_t)),_t.parentNode===null&&document.body.appendChild(
_t);let{paddingSize:n,borderSize:a,sizingStyle:s}=e,{boxSizing:l}=s;Object.keys(s).forEach(u=>{_t.style[u]=s[u]}),pR(_t),_t.value=t;let i=l==="border-box"?_t.scrollHeight+
a:_t.scrollHeight-n;_t.value=t,i=l==="border-box"?_t.scrollHeight+a:_t.scrollHeight-n,_t.value="x";let f=_t.scrollHeight-n,d=f*o;l==="border-box"&&(d=d+n+a),i=Math.
max(d,i);let c=f*r;return l==="border-box"&&(c=c+n+a),i=Math.min(c,i),[i,f]}function hR({maxRows:e,minRows:t,onChange:o,ref:r,...n}){let a=n.value!==void 0,s=(0,Do.useRef)(
null),l=xe(s,r),i=(0,Do.useRef)(0),f=(0,Do.useRef)(0),d=()=>{let m=s.current;if(!m)return;let x=AE(m);if(!x)return;let[p]=BE(x,m.value||m.placeholder||"x",t,e);
i.current!==p&&(i.current=p,m.style.setProperty("height",`${p}px`,"important"))},c=(0,Do.useEffectEvent)(d),u=m=>{a||d(),o?.(m)};return(0,Do.useLayoutEffect)(d),
(0,Do.useEffect)(()=>{let m=()=>d();return window.addEventListener("resize",m),()=>window.removeEventListener("resize",m)},[]),(0,Do.useEffect)(()=>{let m=s.current;
if(!m||typeof ResizeObserver>"u")return;f.current=m.offsetWidth;let x=0,p=new ResizeObserver(()=>{s.current&&s.current.offsetWidth!==f.current&&(f.current=s.current.
offsetWidth,cancelAnimationFrame(x),x=requestAnimationFrame(c))});return p.observe(m),()=>{cancelAnimationFrame(x),p.disconnect()}},[]),(0,Do.useEffect)(()=>{let m=()=>d();
return document.fonts.addEventListener("loadingdone",m),()=>document.fonts.removeEventListener("loadingdone",m)},[]),(0,Do.useEffect)(()=>{let m=x=>{if(s.current?.
form===x.target&&!a){let p=s.current.value;requestAnimationFrame(()=>{s.current&&p!==s.current.value&&d()})}};return document.body.addEventListener("reset",m),()=>document.
body.removeEventListener("reset",m)},[a]),(0,xR.jsx)("textarea",{rows:t,...n,onChange:u,ref:l})}var IR=v(M(),1),wf=F(e=>{let{autosize:t,maxRows:o,minRows:r,__staticSelector:n,resize:a,bottomSection:s,bottomSectionProps:l,...i}=w(["Input","InputWrapper","Te\
xtarea"],null,e),f=t&&Hu()!=="test";return(0,IR.jsx)(ot,{component:f?hR:"textarea",...i,__staticSelector:n||"Textarea",__bottomSection:s,__bottomSectionProps:l,
multiline:!0,"data-no-overflow":t&&o===void 0||void 0,__vars:{"--input-resize":a},...f?{maxRows:o,minRows:r}:{}})});wf.classes=ot.classes;wf.displayName="@manti\
ne/core/Textarea";function Uh(e,t){if(typeof e=="string"&&e.trim().length===0)return!0;try{return t(e),!0}catch{return!1}}var gR=v(A(),1);var vR=v(M(),1),OE={serialize:JSON.stringify,deserialize:JSON.parse,indentSpaces:2},Gh=F(e=>{let{value:t,defaultValue:o,onChange:r,formatOnBlur:n,validationError:a,
serialize:s,deserialize:l,onFocus:i,onBlur:f,readOnly:d,error:c,indentSpaces:u,...m}=w(["Input","InputWrapper","JsonInput"],OE,e),[x,p]=Pe({value:t,defaultValue:o,
finalValue:"",onChange:r}),[h,y]=(0,gR.useState)(Uh(x,l));return(0,vR.jsx)(wf,{value:x,onChange:b=>p(b.currentTarget.value),onFocus:b=>{i?.(b),y(!0)},onBlur:b=>{
f?.(b);let C=Uh(b.currentTarget.value,l);n&&!d&&C&&b.currentTarget.value.trim()!==""&&p(s(l(b.currentTarget.value),null,u)),y(C)},readOnly:d,...m,autoComplete:"\
off",__staticSelector:"JsonInput",error:h?c:a||!0,"data-monospace":!0})});Gh.classes=ot.classes;Gh.displayName="@mantine/core/JsonInput";var Kh={root:"m_dc6f14e2"};var yR=v(M(),1),bR=(e,{size:t})=>({root:{"--kbd-fz":ae(t,"kbd-fz")}}),Ed=F(e=>{let t=w("Kbd",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,
attributes:i,...f}=t,d=W({name:"Kbd",classes:Kh,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,vars:l,varsResolver:bR});return(0,yR.jsx)(
k,{component:"kbd",...d("root"),...f})});Ed.classes=Kh;Ed.varsResolver=bR;Ed.displayName="@mantine/core/Kbd";var[CR,qo]=ft("Modal component was not found in tree");var zt={root:"m_9df02822",content:"m_54c44539",inner:"m_1f958f16",header:"m_d0e2b9cd"};var SR=v(M(),1),Rf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalBody",null,e),l=qo();return(0,SR.jsx)(Ji,{...l.getStyles("body",{classNames:t,
style:r,styles:n,className:o}),...s})});Rf.classes=zt;Rf.displayName="@mantine/core/ModalBody";var wR=v(M(),1),Pf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalCloseButton",null,e),l=qo();return(0,wR.jsx)(ef,{...l.getStyles("clo\
se",{classNames:t,style:r,styles:n,className:o}),...s})});Pf.classes=zt;Pf.displayName="@mantine/core/ModalCloseButton";var Xh=v(M(),1),Ff=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,__hidden:l,...i}=w("ModalContent",null,e),f=qo(),d=f.scrollAreaComponent||
nd;return(0,Xh.jsx)(of,{...f.getStyles("content",{className:o,style:r,styles:n,classNames:t}),innerProps:f.getStyles("inner",{className:o,style:r,styles:n,classNames:t}),
"data-full-screen":f.fullScreen||void 0,"data-modal-content":!0,"data-hidden":l||void 0,...i,children:(0,Xh.jsx)(d,{style:{maxHeight:f.fullScreen?"100dvh":`calc\
(100dvh - (${D(f.yOffset)} * 2))`},children:s})})});Ff.classes=zt;Ff.displayName="@mantine/core/ModalContent";var RR=v(M(),1),Tf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalHeader",null,e),l=qo();return(0,RR.jsx)(rf,{...l.getStyles("header",
{classNames:t,style:r,styles:n,className:o}),...s})});Tf.classes=zt;Tf.displayName="@mantine/core/ModalHeader";var PR=v(M(),1),Mf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalOverlay",null,e),l=qo();return(0,PR.jsx)(nf,{...l.getStyles("overlay",
{classNames:t,style:r,styles:n,className:o}),...s})});Mf.classes=zt;Mf.displayName="@mantine/core/ModalOverlay";var Yh=v(M(),1),_E={__staticSelector:"Modal",closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:qe(
"modal"),transitionProps:{duration:200,transition:"fade-down"},yOffset:"5dvh"},FR=(e,{radius:t,size:o,yOffset:r,xOffset:n})=>({root:{"--modal-radius":t===void 0?
void 0:Ie(t),"--modal-size":ae(o,"modal-size"),"--modal-y-offset":D(r),"--modal-x-offset":D(n)}}),Ml=F(e=>{let t=w("ModalRoot",_E,e),{classNames:o,className:r,style:n,
styles:a,unstyled:s,vars:l,yOffset:i,scrollAreaComponent:f,radius:d,fullScreen:c,centered:u,xOffset:m,__staticSelector:x,attributes:p,...h}=t,y=W({name:x,classes:zt,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:FR});return(0,Yh.jsx)(CR,{value:{yOffset:i,scrollAreaComponent:f,getStyles:y,
fullScreen:c},children:(0,Yh.jsx)(Zi,{...y("root"),"data-full-screen":c||void 0,"data-centered":u||void 0,"data-offset-scrollbars":f===xo.Autosize||void 0,unstyled:s,
...h})})});Ml.classes=zt;Ml.varsResolver=FR;Ml.displayName="@mantine/core/ModalRoot";var kl=v(A(),1),TR=v(M(),1),Qh=(0,kl.createContext)(null);function Zh({children:e}){let[t,o]=(0,kl.useState)([]),[r,n]=(0,kl.useState)(qe("modal")),[a]=(0,kl.useState)(
()=>new WeakSet);return(0,TR.jsx)(Qh,{value:{stack:t,addModal:(s,l)=>{o(i=>[...new Set([...i,s])]),n(i=>typeof l=="number"&&typeof i=="number"?Math.max(i,l):i)},
removeModal:s=>o(l=>l.filter(i=>i!==s)),getZIndex:s=>`calc(${r} + ${t.indexOf(s)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}
Zh.displayName="@mantine/core/ModalStack";var MR=v(M(),1),kf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalTitle",null,e),l=qo();return(0,MR.jsx)(af,{...l.getStyles("title",{classNames:t,
style:r,styles:n,className:o}),...s})});kf.classes=zt;kf.displayName="@mantine/core/ModalTitle";var Ad=v(A(),1),Sn=v(M(),1),NE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:qe("moda\
l"),transitionProps:{duration:200,transition:"fade-down"},withOverlay:!0,withCloseButton:!0},so=F(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:n,
closeButtonProps:a,children:s,radius:l,opened:i,stackId:f,zIndex:d,...c}=w("Modal",NE,e),u=(0,Ad.use)(Qh),m=!!t||n,x=u&&f?{closeOnEscape:u.currentId===f,trapFocus:u.
currentId===f,zIndex:u.getZIndex(f),__handledEscapeEvents:u.handledEscapeEvents}:{},p=o===!1?!1:f&&u?u.currentId===f:i;return(0,Ad.useEffect)(()=>{u&&f&&(i?u.addModal(
f,d||qe("modal")):u.removeModal(f))},[i,f,d]),(0,Sn.jsxs)(Ml,{radius:l,opened:i,zIndex:u&&f?u.getZIndex(f):d,...c,...x,children:[o&&(0,Sn.jsx)(Mf,{visible:p,transitionProps:u&&
f?{duration:0}:void 0,...r}),(0,Sn.jsxs)(Ff,{radius:l,__hidden:u&&f&&i?f!==u.currentId:!1,children:[m&&(0,Sn.jsxs)(Tf,{children:[t&&(0,Sn.jsx)(kf,{children:t}),
n&&(0,Sn.jsx)(Pf,{...a})]}),(0,Sn.jsx)(Rf,{children:s})]})]})});so.classes=zt;so.displayName="@mantine/core/Modal";so.Root=Ml;so.Overlay=Mf;so.Content=Ff;so.Body=
Rf;so.Header=Tf;so.Title=kf;so.CloseButton=Pf;so.Stack=Zh;var kR=v(A(),1),Jn=(0,kR.createContext)(null);var Dl={root:"m_7cda1cd6","root--default":"m_44da308b","root--contrast":"m_e3a01f8",label:"m_1e0e6180",remove:"m_ae386778",group:"m_1dcfd90b"};var Bd=v(A(),1),Jh=v(M(),1),eI=(0,Bd.createContext)(null),DR=(e,{gap:t},{size:o})=>({group:{"--pg-gap":t!==void 0?ae(t):ae(o,"pg-gap")}}),Df=F(e=>{let t=w("Pill\
Group",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,disabled:f,attributes:d,...c}=t,u=(0,Bd.use)(Jn)?.size||i||void 0,m=W({name:"\
PillGroup",classes:Dl,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,vars:l,varsResolver:DR,stylesCtx:{size:u},rootSelector:"group"});
return(0,Jh.jsx)(eI,{value:{size:u,disabled:f},children:(0,Jh.jsx)(k,{size:u,...m("group"),...c})})});Df.classes=Dl;Df.varsResolver=DR;Df.displayName="@mantine/\
core/PillGroup";var tI=v(A(),1),Ef=v(M(),1),LE={variant:"default"},ER=(e,{radius:t},{size:o})=>({root:{"--pill-fz":ae(o,"pill-fz"),"--pill-height":ae(o,"pill-height"),"--pill-r\
adius":t===void 0?void 0:Ie(t)}}),es=F(e=>{let t=w("Pill",LE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,variant:i,children:f,withRemoveButton:d,
onRemove:c,removeButtonProps:u,radius:m,size:x,disabled:p,mod:h,attributes:y,...I}=t,g=(0,tI.use)(eI),b=(0,tI.use)(Jn),C=x||g?.size||void 0,R=b?.variant==="fill\
ed"?"contrast":i||"default",S=W({name:"Pill",classes:Dl,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:y,vars:l,varsResolver:ER,stylesCtx:{
size:C}});return(0,Ef.jsxs)(k,{component:"span",variant:R,size:C,...S("root",{variant:R}),mod:[{"with-remove":d&&!p,disabled:p||g?.disabled},h],...I,children:[(0,Ef.jsx)(
"span",{...S("label"),children:f}),d&&(0,Ef.jsx)(Fo,{variant:"transparent",radius:m,tabIndex:-1,"aria-hidden":!0,unstyled:s,...u,...S("remove",{className:u?.className,
style:u?.style}),onMouseDown:P=>{P.preventDefault(),P.stopPropagation(),u?.onMouseDown?.(P)},onClick:P=>{P.stopPropagation(),c?.(),u?.onClick?.(P)}})]})});es.classes=
Dl;es.varsResolver=ER;es.displayName="@mantine/core/Pill";es.Group=Df;var oI={field:"m_45c4369d"};var rI=v(A(),1);var AR=v(M(),1),HE={type:"visible"},Od=F(e=>{let t=w("PillsInputField",HE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,type:i,disabled:f,id:d,
pointer:c,mod:u,attributes:m,ref:x,...p}=t,h=(0,rI.use)(Jn),y=(0,rI.use)(Bt),I=W({name:"PillsInputField",classes:oI,props:t,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:m,rootSelector:"field"}),g=f||h?.disabled;return(0,AR.jsx)(k,{component:"input",ref:xe(x,h?.fieldRef),"data-type":i,disabled:g,mod:[{disabled:g,
pointer:c},u],...I("field"),...p,id:y?.inputId||d,"aria-invalid":h?.hasError,"aria-describedby":y?.describedBy,type:"text",onMouseDown:b=>!c&&b.stopPropagation()})});
Od.classes=oI;Od.displayName="@mantine/core/PillsInputField";var BR=v(A(),1),nI=v(M(),1),zE={size:"sm"},El=F(e=>{let{children:t,onMouseDown:o,onClick:r,size:n,disabled:a,__staticSelector:s,error:l,variant:i,...f}=w(["Inpu\
t","InputWrapper","PillsInput"],zE,e),d=(0,BR.useRef)(null);return(0,nI.jsx)(Jn,{value:{fieldRef:d,size:n,disabled:a,hasError:!!l,variant:i},children:(0,nI.jsx)(
ot,{size:n,error:l,variant:i,component:"div","data-no-overflow":!0,onMouseDown:c=>{c.preventDefault(),o?.(c),d.current?.focus()},onClick:c=>{c.preventDefault(),
c.currentTarget.closest("fieldset")?.disabled||(d.current?.focus(),r?.(c))},...f,multiline:!0,disabled:a,__staticSelector:s||"PillsInput",withAria:!1,children:t})})});
El.displayName="@mantine/core/PillsInput";El.classes=ot.classes;El.Field=Od;function OR(e,t){let o=t.trim().toLowerCase();if(o==="")return;let r=Object.values(e).filter(n=>!n.disabled&&n.label.trim().toLowerCase()===o);return r.length===
1?r[0]:void 0}var aI={root:"m_f0824112",description:"m_57492dcc",section:"m_690090b5",label:"m_1f6ac4c4",body:"m_f07af9d2",children:"m_e17b862f",chevron:"m_1fd8a00b"};var go=v(M(),1),_R=(e,{variant:t,color:o,childrenOffset:r,autoContrast:n})=>{let a=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:t||"light",autoContrast:n});
return{root:{"--nl-bg":o||t?a.background:void 0,"--nl-hover":o||t?a.hover:void 0,"--nl-color":o||t?a.color:void 0},children:{"--nl-offset":it(r)}}},_d=Ne(e=>{let t=w(
"NavLink",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,opened:i,defaultOpened:f,onChange:d,children:c,active:u,disabled:m,leftSection:x,
rightSection:p,label:h,description:y,disableRightSectionRotation:I,noWrap:g,childrenOffset:b,autoContrast:C,mod:R,attributes:S,onClick:P,onKeyDown:_,keepMounted:z,
...j}=t,N=W({name:"NavLink",props:t,classes:aI,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:S,vars:l,varsResolver:_R}),[H,T]=Pe({value:i,defaultValue:f,
finalValue:!1,onChange:d}),U=!!c,V=O=>{P?.(O),U&&(O.preventDefault(),T(!H))};return(0,go.jsxs)(go.Fragment,{children:[(0,go.jsxs)($e,{...N("root"),component:"a",
onClick:V,onKeyDown:O=>{_?.(O),O.nativeEvent.code==="Space"&&U&&(O.preventDefault(),T(!H))},unstyled:s,mod:[{disabled:m,active:u,expanded:H},R],...j,children:[x&&
(0,go.jsx)(k,{component:"span",...N("section"),mod:{position:"left"},children:x}),(0,go.jsxs)(k,{...N("body"),mod:{"no-wrap":g},children:[(0,go.jsx)(k,{component:"\
span",...N("label"),children:h}),(0,go.jsx)(k,{component:"span",mod:{active:u},...N("description"),children:y})]}),(U||p!==void 0)&&(0,go.jsx)(k,{...N("section"),
component:"span",mod:{rotate:H&&!I,position:"right"},children:U?p!==void 0?p:(0,go.jsx)(Vi,{...N("chevron")}):p})]}),U&&(0,go.jsx)(zu,{expanded:H,keepMounted:z,
...N("collapse"),children:(0,go.jsx)("div",{...N("children"),children:c})})]})});_d.classes=aI;_d.varsResolver=_R;_d.displayName="@mantine/core/NavLink";var sI={root:"m_a513464",icon:"m_a4ceffb",loader:"m_b0920b15",body:"m_a49ed24",title:"m_3feedf16",description:"m_3d733a3a",closeButton:"m_919a4d88"};var wn=v(M(),1),VE={withCloseButton:!0},NR=(e,{radius:t,color:o})=>({root:{"--notification-radius":t===void 0?void 0:Ie(t),"--notification-color":o?Me(o,e):void 0}}),
Al=F(e=>{let t=w("Notification",VE,e),{className:o,color:r,radius:n,loading:a,withCloseButton:s,withBorder:l,title:i,icon:f,children:d,onClose:c,closeButtonProps:u,
classNames:m,style:x,styles:p,unstyled:h,vars:y,mod:I,loaderProps:g,role:b,attributes:C,...R}=t,S=W({name:"Notification",classes:sI,props:t,className:o,style:x,
classNames:m,styles:p,unstyled:h,attributes:C,vars:y,varsResolver:NR});return(0,wn.jsxs)(k,{...S("root"),mod:[{withIcon:!!f||a,withBorder:l},I],role:b||"alert",
...R,children:[f&&!a&&(0,wn.jsx)("div",{...S("icon"),children:f}),a&&(0,wn.jsx)(Po,{size:28,color:r,...S("loader"),...g}),(0,wn.jsxs)("div",{...S("body"),children:[
i&&(0,wn.jsx)("div",{...S("title"),children:i}),(0,wn.jsx)(k,{...S("description"),mod:{withTitle:!!i},children:d})]}),s&&(0,wn.jsx)(Fo,{iconSize:16,color:"gray",
...u,unstyled:h,onClick:P=>{u?.onClick?.(P),c?.()},...S("closeButton")})]})});Al.classes=sI;Al.varsResolver=NR;Al.displayName="@mantine/core/Notification";var at=v(A());function jR(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var n=0,r=Object.getOwnPropertySymbols(e);n<r.length;n++)t.indexOf(r[n])<0&&Object.prototype.propertyIsEnumerable.call(e,r[n])&&(o[r[n]]=e[r[n]]);
return o}var Bl;(function(e){e.event="event",e.props="prop"})(Bl||(Bl={}));function ea(){}function $E(e){var t,o=void 0;return function(){for(var r=[],n=arguments.
length;n--;)r[n]=arguments[n];return t&&r.length===t.length&&r.every(function(a,s){return a===t[s]})||(t=r,o=e.apply(void 0,r)),o}}function Af(e){return!!(e||"").
match(/\d/)}function ta(e){return e==null}function jE(e){return typeof e=="number"&&isNaN(e)}function qR(e){return ta(e)||jE(e)||typeof e=="number"&&!isFinite(e)}
function WR(e){return e.replace(/[-[\]/{}()*+?.\\^$|]/g,"\\$&")}function qE(e){switch(e){case"lakh":return/(\d+?)(?=(\d\d)+(\d)(?!\d))(\.\d+)?/g;case"wan":return/(\d)(?=(\d{4})+(?!\d))/g;default:
return/(\d)(?=(\d{3})+(?!\d))/g}}function WE(e,t,o){var r=qE(o),n=e.search(/[1-9]/);return n=n===-1?e.length:n,e.substring(0,n)+e.substring(n,e.length).replace(
r,"$1"+t)}function LR(e){var t=(0,at.useRef)(e);t.current=e;var o=(0,at.useRef)(function(){for(var r=[],n=arguments.length;n--;)r[n]=arguments[n];return t.current.
apply(t,r)});return o.current}function iI(e,t){t===void 0&&(t=!0);var o=e[0]==="-",r=o&&t;e=e.replace("-","");var n=e.split("."),a=n[0],s=n[1]||"";return{beforeDecimal:a,
afterDecimal:s,hasNegation:o,addNegation:r}}function UE(e){if(!e)return e;var t=e[0]==="-";t&&(e=e.substring(1,e.length));var o=e.split("."),r=o[0].replace(/^0+/,
"")||"0",n=o[1]||"";return(t?"-":"")+r+(n?"."+n:"")}function UR(e,t,o){for(var r="",n=o?"0":"",a=0;a<=t-1;a++)r+=e[a]||n;return r}function HR(e,t){return Array(
t+1).join(e)}function GR(e){var t=e+"",o=t[0]==="-"?"-":"";o&&(t=t.substring(1));var r=t.split(/[eE]/g),n=r[0],a=r[1];if(a=Number(a),!a)return o+n;n=n.replace("\
.","");var s=1+a,l=n.length;return s<0?n="0."+HR("0",Math.abs(s))+n:s>=l?n=n+HR("0",s-l):n=(n.substring(0,s)||"0")+"."+n.substring(s),o+n}function zR(e,t,o){if([
"","-"].indexOf(e)!==-1)return e;var r=(e.indexOf(".")!==-1||o)&&t,n=iI(e),a=n.beforeDecimal,s=n.afterDecimal,l=n.hasNegation,i=parseFloat("0."+(s||"0")),f=s.length<=
t?"0."+s:i.toFixed(t),d=f.split("."),c=a;a&&Number(d[0])&&(c=a.split("").reverse().reduce(function(p,h,y){return p.length>y?(Number(p[0])+Number(h)).toString()+
p.substring(1,p.length):h+p},d[0]));var u=UR(d[1]||"",t,o),m=l?"-":"",x=r?".":"";return""+m+c+x+u}function ts(e,t){if(e.value=e.value,e!==null){if(e.createTextRange){
var o=e.createTextRange();return o.move("character",t),o.select(),!0}return e.selectionStart||e.selectionStart===0?(e.focus(),e.setSelectionRange(t,t),!0):(e.focus(),
!1)}}var KR=$E(function(e,t){for(var o=0,r=0,n=e.length,a=t.length;e[o]===t[o]&&o<n;)o++;for(;e[n-1-r]===t[a-1-r]&&a-r>o&&n-r>o;)r++;return{from:{start:o,end:n-
r},to:{start:o,end:a-r}}}),GE=function(e,t){var o=Math.min(e.selectionStart,t);return{from:{start:o,end:e.selectionEnd},to:{start:o,end:t}}};function KE(e,t,o){
return Math.min(Math.max(e,t),o)}function lI(e){return Math.max(e.selectionStart,e.selectionEnd)}function XE(){return typeof navigator<"u"&&!(navigator.platform&&
/iPhone|iPod/.test(navigator.platform))}function YE(e){return{from:{start:0,end:0},to:{start:0,end:e.length},lastValue:""}}function QE(e){var t=e.currentValue,o=e.formattedValue,r=e.currentValueIndex,n=e.formattedValueIndex;return t[r]===o[n]}function ZE(e,t,o,r,n,a,s){s===void 0&&(s=
QE);var l=n.findIndex(function(b){return b}),i=e.slice(0,l);!t&&!o.startsWith(i)&&(t=i,o=i+o,r=r+i.length);for(var f=o.length,d=e.length,c={},u=new Array(f),m=0;m<
f;m++){u[m]=-1;for(var x=0,p=d;x<p;x++){var h=s({currentValue:o,lastValue:t,formattedValue:e,currentValueIndex:m,formattedValueIndex:x});if(h&&c[x]!==!0){u[m]=x,
c[x]=!0;break}}}for(var y=r;y<f&&(u[y]===-1||!a(o[y]));)y++;var I=y===f||u[y]===-1?d:u[y];for(y=r-1;y>0&&u[y]===-1;)y--;var g=y===-1||u[y]===-1?0:u[y]+1;return g>
I?I:r-g<I-r?g:I}function VR(e,t,o,r){var n=e.length;if(t=KE(t,0,n),r==="left"){for(;t>=0&&!o[t];)t--;t===-1&&(t=o.indexOf(!0))}else{for(;t<=n&&!o[t];)t++;t>n&&(t=
o.lastIndexOf(!0))}return t===-1&&(t=n),t}function JE(e){for(var t=Array.from({length:e.length+1}).map(function(){return!0}),o=0,r=t.length;o<r;o++)t[o]=!!(Af(e[o])||
Af(e[o-1]));return t}function XR(e,t,o,r,n,a){a===void 0&&(a=ea);var s=LR(function(x,p){var h,y;return qR(x)?(y="",h=""):typeof x=="number"||p?(y=typeof x=="num\
ber"?GR(x):x,h=r(y)):(y=n(x,void 0),h=r(y)),{formattedValue:h,numAsString:y}}),l=(0,at.useState)(function(){return s(ta(e)?t:e,o)}),i=l[0],f=l[1],d=LR(function(x,p){
x.formattedValue!==i.formattedValue&&f({formattedValue:x.formattedValue,numAsString:x.value}),a(x,p)}),c=e,u=o;ta(e)&&(c=i.numAsString,u=!0);var m=s(c,u);return(0,at.useMemo)(
function(){f(m)},[m.formattedValue]),(0,at.useEffect)(function(){if(!ta(t)&&ta(e)&&i.formattedValue!==""){var x=parseFloat(i.numAsString);d({formattedValue:i.formattedValue,
value:i.numAsString,floatValue:isNaN(x)?void 0:x},{event:void 0,source:Bl.props})}},[]),[i,d]}function eA(e){return e.replace(/[^0-9]/g,"")}function tA(e){return e}
function oA(e){var t=e.type;t===void 0&&(t="text");var o=e.displayType;o===void 0&&(o="input");var r=e.customInput,n=e.renderText,a=e.getInputRef,s=e.format;s===
void 0&&(s=tA);var l=e.removeFormatting;l===void 0&&(l=eA);var i=e.defaultValue,f=e.valueIsNumericString,d=e.onValueChange,c=e.isAllowed,u=e.onChange;u===void 0&&
(u=ea);var m=e.onKeyDown;m===void 0&&(m=ea);var x=e.onMouseUp;x===void 0&&(x=ea);var p=e.onFocus;p===void 0&&(p=ea);var h=e.onBlur;h===void 0&&(h=ea);var y=e.value,
I=e.getCaretBoundary;I===void 0&&(I=JE);var g=e.isValidInputCharacter;g===void 0&&(g=Af);var b=e.isCharacterSame,C=jR(e,["type","displayType","customInput","ren\
derText","getInputRef","format","removeFormatting","defaultValue","valueIsNumericString","onValueChange","isAllowed","onChange","onKeyDown","onMouseUp","onFocus",
"onBlur","value","getCaretBoundary","isValidInputCharacter","isCharacterSame"]),R=XR(y,i,!!f,s,l,d),S=R[0],P=S.formattedValue,_=S.numAsString,z=R[1],j=(0,at.useRef)(),
N=(0,at.useRef)({formattedValue:P,numAsString:_}),H=function(Z,K){N.current={formattedValue:Z.formattedValue,numAsString:Z.value},z(Z,K)},T=(0,at.useState)(!1),
U=T[0],V=T[1],O=(0,at.useRef)(null),B=(0,at.useRef)({setCaretTimeout:null,focusTimeout:null});(0,at.useEffect)(function(){return V(!0),function(){clearTimeout(B.
current.setCaretTimeout),clearTimeout(B.current.focusTimeout)}},[]);var E=s,L=function(Z,K){var fe=parseFloat(K);return{formattedValue:Z,value:K,floatValue:isNaN(
fe)?void 0:fe}},$=function(Z,K,fe){Z.selectionStart===0&&Z.selectionEnd===Z.value.length||(ts(Z,K),B.current.setCaretTimeout=setTimeout(function(){Z.value===fe&&
Z.selectionStart!==K&&ts(Z,K)},0))},q=function(Z,K,fe){return VR(Z,K,I(Z),fe)},X=function(Z,K,fe){var be=I(K),oe=ZE(K,P,Z,fe,be,g,b);return oe=VR(K,oe,be),oe},te=function(Z){
var K=Z.formattedValue;K===void 0&&(K="");var fe=Z.input,be=Z.source,oe=Z.event,Y=Z.numAsString,Q;if(fe){var Ae=Z.inputValue||fe.value,ve=lI(fe);fe.value=K,Q=X(
Ae,K,ve),Q!==void 0&&$(fe,Q,K)}K!==P&&H(L(K,Y),{event:oe,source:be})};(0,at.useEffect)(function(){var Z=N.current,K=Z.formattedValue,fe=Z.numAsString;(P!==K||_!==
fe)&&H(L(P,_),{event:void 0,source:Bl.props})},[P,_]);var re=O.current?lI(O.current):void 0,ce=typeof window<"u"?at.useLayoutEffect:at.useEffect;ce(function(){var Z=O.
current;if(P!==N.current.formattedValue&&Z){var K=X(N.current.formattedValue,P,re);Z.value=P,$(Z,K,P)}},[P]);var de=function(Z,K,fe){var be=K.target,oe=j.current?
GE(j.current,be.selectionEnd):KR(P,Z),Y=Object.assign(Object.assign({},oe),{lastValue:P}),Q=l(Z,Y),Ae=E(Q);if(Q=l(Ae,void 0),c&&!c(L(Ae,Q))){var ve=K.target,pe=lI(
ve),Ze=X(Z,P,pe);return ve.value=P,$(ve,Ze,P),!1}return te({formattedValue:Ae,numAsString:Q,inputValue:Z,event:K,source:fe,input:K.target}),!0},ee=function(Z,K){
K===void 0&&(K=0);var fe=Z.selectionStart,be=Z.selectionEnd;j.current={selectionStart:fe,selectionEnd:be+K}},ye=function(Z){var K=Z.target,fe=K.value,be=de(fe,Z,
Bl.event);be&&u(Z),j.current=void 0},J=function(Z){var K=Z.target,fe=Z.key,be=K.selectionStart,oe=K.selectionEnd,Y=K.value;Y===void 0&&(Y="");var Q;fe==="ArrowL\
eft"||fe==="Backspace"?Q=Math.max(be-1,0):fe==="ArrowRight"?Q=Math.min(be+1,Y.length):fe==="Delete"&&(Q=be);var Ae=0;fe==="Delete"&&be===oe&&(Ae=1);var ve=fe===
"ArrowLeft"||fe==="ArrowRight";if(Q===void 0||be!==oe&&!ve){m(Z),ee(K,Ae);return}var pe=Q;if(ve){var Ze=fe==="ArrowLeft"?"left":"right";pe=q(Y,Q,Ze),pe!==Q&&Z.preventDefault()}else
fe==="Delete"&&!g(Y[Q])?pe=q(Y,Q,"right"):fe==="Backspace"&&!g(Y[Q])&&(pe=q(Y,Q,"left"));pe!==Q&&$(K,pe,Y),m(Z),ee(K,Ae)},me=function(Z){var K=Z.target,fe=function(){
var be=K.selectionStart,oe=K.selectionEnd,Y=K.value;if(Y===void 0&&(Y=""),be===oe){var Q=q(Y,be);Q!==be&&$(K,Q,Y)}};fe(),requestAnimationFrame(function(){fe()}),
x(Z),ee(K)},Ce=function(Z){Z.persist&&Z.persist();var K=Z.target,fe=Z.currentTarget;O.current=K,B.current.focusTimeout=setTimeout(function(){var be=K.selectionStart,
oe=K.selectionEnd,Y=K.value;Y===void 0&&(Y="");var Q=q(Y,be);Q!==be&&!(be===0&&oe===Y.length)&&$(K,Q,Y),p(Object.assign(Object.assign({},Z),{currentTarget:fe}))},
0)},ge=function(Z){O.current=null,clearTimeout(B.current.focusTimeout),clearTimeout(B.current.setCaretTimeout),h(Z)},le=U&&XE()?"numeric":void 0,ie=Object.assign(
{inputMode:le},C,{type:t,value:P,onChange:ye,onKeyDown:J,onMouseUp:me,onFocus:Ce,onBlur:ge});if(o==="text")return n?at.default.createElement(at.default.Fragment,
null,n(P,C)||null):at.default.createElement("span",Object.assign({},C,{ref:a}),P);if(r){var Se=r;return at.default.createElement(Se,Object.assign({},ie,{ref:a}))}
return at.default.createElement("input",Object.assign({},ie,{ref:a}))}function $R(e,t){var o=t.decimalScale,r=t.fixedDecimalScale,n=t.prefix;n===void 0&&(n="");
var a=t.suffix;a===void 0&&(a="");var s=t.allowNegative,l=t.thousandsGroupStyle;if(l===void 0&&(l="thousand"),e===""||e==="-")return e;var i=Nd(t),f=i.thousandSeparator,
d=i.decimalSeparator,c=o!==0&&e.indexOf(".")!==-1||o&&r,u=iI(e,s),m=u.beforeDecimal,x=u.afterDecimal,p=u.addNegation;return o!==void 0&&(x=UR(x,o,!!r)),f&&(m=WE(
m,f,l)),n&&(m=n+m),a&&(x=x+a),p&&(m="-"+m),e=m+(c&&d||"")+x,e}function Nd(e){var t=e.decimalSeparator;t===void 0&&(t=".");var o=e.thousandSeparator,r=e.allowedDecimalSeparators;
return o===!0&&(o=","),r||(r=[t,"."]),{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r}}function rA(e,t){e===void 0&&(e="");var o=new RegExp("\
(-)"),r=new RegExp("(-)(.)*(-)"),n=o.test(e),a=r.test(e);return e=e.replace(/-/g,""),n&&!a&&t&&(e="-"+e),e}function nA(e,t){return new RegExp("(^-)|[0-9]|"+WR(e),
t?"g":void 0)}function aA(e,t,o){return e===""?!0:!t?.match(/\d/)&&!o?.match(/\d/)&&typeof e=="string"&&!isNaN(Number(e))}function sA(e,t,o){var r;t===void 0&&(t=
YE(e));var n=o.allowNegative,a=o.prefix;a===void 0&&(a="");var s=o.suffix;s===void 0&&(s="");var l=o.decimalScale,i=t.from,f=t.to,d=f.start,c=f.end,u=Nd(o),m=u.
allowedDecimalSeparators,x=u.decimalSeparator,p=e[c]===x;if(Af(e)&&(e===a||e===s)&&t.lastValue==="")return e;if(c-d===1&&m.indexOf(e[d])!==-1){var h=l===0?"":x;
e=e.substring(0,d)+h+e.substring(d+1,e.length)}var y=function(O,B,E){var L=!1,$=!1;a.startsWith("-")?L=!1:O.startsWith("--")?(L=!1,$=!0):s.startsWith("-")&&O.length===
s.length?L=!1:O[0]==="-"&&(L=!0);var q=L?1:0;return $&&(q=2),q&&(O=O.substring(q),B-=q,E-=q),{value:O,start:B,end:E,hasNegation:L}},I=y(e,d,c),g=I.hasNegation;r=
I,e=r.value,d=r.start,c=r.end;var b=y(t.lastValue,i.start,i.end),C=b.start,R=b.end,S=b.value,P=e.substring(d,c);e.length&&S.length&&(C>S.length-s.length||R<a.length)&&
!(P&&s.startsWith(P))&&(e=S);var _=0;e.startsWith(a)?_+=a.length:d<a.length&&(_=d),e=e.substring(_),c-=_;var z=e.length,j=e.length-s.length;e.endsWith(s)?z=j:(c>
j||c>e.length-s.length)&&(z=c),e=e.substring(0,z),e=rA(g?"-"+e:e,n),e=(e.match(nA(x,!0))||[]).join("");var N=e.indexOf(x);e=e.replace(new RegExp(WR(x),"g"),function(O,B){
return B===N?".":""});var H=iI(e,n),T=H.beforeDecimal,U=H.afterDecimal,V=H.addNegation;return f.end-f.start<i.end-i.start&&T===""&&p&&!parseFloat(U)&&(e=V?"-":""),
e}function lA(e,t){var o=t.prefix;o===void 0&&(o="");var r=t.suffix;r===void 0&&(r="");var n=Array.from({length:e.length+1}).map(function(){return!0}),a=e[0]===
"-";n.fill(!1,0,Math.min(o.length+(a?1:0),e.length));var s=e.length;return n.fill(!1,s-r.length+1,s+1),n}function iA(e){var t=Nd(e),o=t.thousandSeparator,r=t.decimalSeparator,
n=e.prefix;n===void 0&&(n="");var a=e.allowNegative;if(a===void 0&&(a=!0),o===r)throw new Error(`
        Decimal separator can't be same as thousand separator.
        thousandSeparator: `+o+` (thousandSeparator = {true} is same as thousandSeparator = ",")
        decimalSeparator: `+r+` (default value for decimalSeparator is .)
     `);return n.startsWith("-")&&a&&(console.error(`
      Prefix can't start with '-' when allowNegative is true.
      prefix: `+n+`
      allowNegative: `+a+`
    `),a=!1),Object.assign(Object.assign({},e),{allowNegative:a})}function fA(e){e=iA(e);var t=e.decimalSeparator,o=e.allowedDecimalSeparators,r=e.thousandsGroupStyle,
n=e.suffix,a=e.allowNegative,s=e.allowLeadingZeros,l=e.onKeyDown;l===void 0&&(l=ea);var i=e.onBlur;i===void 0&&(i=ea);var f=e.thousandSeparator,d=e.decimalScale,
c=e.fixedDecimalScale,u=e.prefix;u===void 0&&(u="");var m=e.defaultValue,x=e.value,p=e.valueIsNumericString,h=e.onValueChange,y=jR(e,["decimalSeparator","allowe\
dDecimalSeparators","thousandsGroupStyle","suffix","allowNegative","allowLeadingZeros","onKeyDown","onBlur","thousandSeparator","decimalScale","fixedDecimalScal\
e","prefix","defaultValue","value","valueIsNumericString","onValueChange"]),I=Nd(e),g=I.decimalSeparator,b=I.allowedDecimalSeparators,C=function(E){return $R(E,
e)},R=function(E,L){return sA(E,L,e)},S=ta(x)?m:x,P=p??aA(S,u,n);ta(x)?ta(m)||(P=P||typeof m=="number"):P=P||typeof x=="number";var _=function(E){return qR(E)?E:
(typeof E=="number"&&(E=GR(E)),P&&typeof d=="number"?zR(E,d,!!c):E)},z=XR(_(x),_(m),!!P,C,R,h),j=z[0],N=j.numAsString,H=j.formattedValue,T=z[1],U=function(E){var L=E.
target,$=E.key,q=L.selectionStart,X=L.selectionEnd,te=L.value;if(te===void 0&&(te=""),($==="Backspace"||$==="Delete")&&X<u.length&&te!=="-"){E.preventDefault();
return}if(q!==X){l(E);return}$==="Backspace"&&te[0]==="-"&&q===u.length+1&&a&&ts(L,1),d&&c&&($==="Backspace"&&te[q-1]===g?(ts(L,q-1),E.preventDefault()):$==="De\
lete"&&te[q]===g&&E.preventDefault()),b?.includes($)&&te[q]===g&&ts(L,q+1);var re=f===!0?",":f;$==="Backspace"&&te[q-1]===re&&ts(L,q-1),$==="Delete"&&te[q]===re&&
ts(L,q+1),l(E)},V=function(E){var L=N;if(L.match(/\d/g)||(L=""),s||(L=UE(L)),c&&d&&(L=zR(L,d,c)),L!==N){var $=$R(L,e);T({formattedValue:$,value:L,floatValue:parseFloat(
L)},{event:E,source:Bl.event})}i(E)},O=function(E){return E===g?!0:Af(E)},B=function(E){var L=E.currentValue,$=E.lastValue,q=E.formattedValue,X=E.currentValueIndex,
te=E.formattedValueIndex,re=L[X],ce=q[te],de=KR($,L),ee=de.to,ye=function(J){return R(J).indexOf(".")+u.length};return x===0&&c&&d&&L[ee.start]===g&&ye(L)<X&&ye(
q)>te?!1:X>=ee.start&&X<ee.end&&b&&b.includes(re)&&ce===g?!0:re===ce};return Object.assign(Object.assign({},y),{value:H,valueIsNumericString:!1,isValidInputCharacter:O,
isCharacterSame:B,onValueChange:T,format:C,removeFormatting:R,getCaretBoundary:function(E){return lA(E,e)},onKeyDown:U,onBlur:V})}function YR(e){var t=fA(e);return at.default.
createElement(oA,Object.assign({},t))}function QR(e,t){return/\d/.test(e)||e===t}function ZR(e,t,o,r){let n=0;for(let a=0;a<t&&a<e.length;a+=1)QR(e[a],r)&&(n+=1);if(n===0)return Math.min(t,o.length);
for(let a=0;a<o.length;a+=1)if(QR(o[a],r)&&(n-=1,n===0))return a+1;return o.length}function cA(e,t){let o=0;for(;t+o<e.length&&/\d/.test(e[t+o]);)o+=1;return o}function JR(e,{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r,thousandsGroupStyle:n}){
let a=new Set([...r,t].filter(m=>m.length===1)),s=e.split(""),l=s.reduce((m,x,p)=>(a.has(x)&&m.push(p),m),[]);if(l.length===0)return e;let i=l[l.length-1],f=s[i],
d=l.filter(m=>s[m]===f).length,c=n==="wan"?4:3,u=-1;return d===1&&(f===t?u=i:f===o?u=cA(e,i+1)===c?-1:i:u=i),s.map((m,x)=>x===u?t:a.has(m)&&m!==o?"":m).join("")}var fI=v(M(),1);function cI({direction:e,style:t,...o}){return(0,fI.jsx)("svg",{style:{width:"var(--ni-chevron-size)",height:"var(--ni-chevron-size)",transform:e===
"up"?"rotate(180deg)":void 0,...t},viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",...o,children:(0,fI.jsx)("path",{d:"M3.13523 6.15803C3.324\
1 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86\
477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"\
evenodd",clipRule:"evenodd"})})}var Ld={root:"m_e2f5cd4e",controls:"m_95e17d22",control:"m_80b4b171"};var os=v(A(),1);var oa=v(M(),1);var uA=/^(0\.0*|-0(\.0*)?)$/,e1=/^-?0\d+(\.\d+)?\.?$/,dA=/\.\d*0$/,o1=/^-?\d+\.$/;function xI(e){return typeof e=="string"&&e!==""&&!Number.isNaN(Number(e))}function uI(e){
return typeof e=="bigint"}function dI(e){return typeof e=="number"?e<Number.MAX_SAFE_INTEGER:e===""||xI(e)&&Number(e)<Number.MAX_SAFE_INTEGER}function r1(e,t){return e===
""||e==="-"||!t&&e.startsWith("-")?!1:/^-?\d+$/.test(e)}function mI(e,t){return typeof e=="bigint"?!0:e===""||r1(e,t)}function Bf(e){if(!/^-?\d+$/.test(e))return null;
try{return BigInt(e)}catch{return null}}function Hd(e){if(typeof e=="bigint")return e;if(typeof e=="number"&&Number.isFinite(e)&&Number.isInteger(e))return BigInt(
e)}function zd(e,t,o){return t!==void 0&&e<t?t:o!==void 0&&e>o?o:e}function mA(e){return e.toString().replace(".","").length}function pA(e,t){return(typeof e=="\
number"?e<Number.MAX_SAFE_INTEGER:!Number.isNaN(Number(e)))&&!Number.isNaN(e)&&mA(t)<14&&t!==""}function xA(e,t,o){return e===void 0?!0:(t===void 0||e>=t)&&(o===
void 0||e<=o)}var pI={size:"sm",step:1,clampBehavior:"blur",allowDecimal:!0,allowNegative:!0,withKeyboardEvents:!0,allowLeadingZeros:!0,trimLeadingZeroesOnBlur:!0,
startValue:0,allowedDecimalSeparators:[".",","]},n1=(e,{size:t})=>({controls:{"--ni-chevron-size":ae(t,"ni-chevron-size")}});function t1(e,t){return t?`${e}.`:e}
function hA(e,t){let o=o1.test(e),r=t.trim?e.replace(/^0+(?=\d)/,""):e,n=parseFloat(r);if(Number.isNaN(n))return r;if(!t.clamp)return t.trim?t1(n,o):e;let a=n>Number.
MAX_SAFE_INTEGER&&t.max!==void 0?t.max:Is(n,t.min,t.max);return!t.trim&&a===n?e:t1(a,o)}function IA(e,t){if(e===""||e==="-")return e;let o=Bf(e);return o===null?
e:t.clampBehavior==="blur"?zd(o,t.min,t.max):o}var Vd=Ro(e=>{let t=w(["Input","InputWrapper","NumberInput"],pI,e),{className:o,classNames:r,styles:n,unstyled:a,
vars:s,onChange:l,onValueChange:i,value:f,defaultValue:d,max:c,min:u,step:m,hideControls:x,rightSection:p,isAllowed:h,clampBehavior:y,onBlur:I,allowDecimal:g,decimalScale:b,
onKeyDown:C,onKeyDownCapture:R,handlersRef:S,startValue:P,disabled:_,rightSectionPointerEvents:z,allowNegative:j,readOnly:N,size:H,rightSectionWidth:T,stepHoldInterval:U,
stepHoldDelay:V,allowLeadingZeros:O,withKeyboardEvents:B,trimLeadingZeroesOnBlur:E,allowedDecimalSeparators:L,selectAllOnFocus:$,onMinReached:q,onMaxReached:X,onFocus:te,
attributes:re,ref:ce,...de}=t,ee=j??!0,ye=O??!0,J=W({name:"NumberInput",classes:Ld,props:t,classNames:r,styles:n,unstyled:a,attributes:re,vars:s,varsResolver:n1}),
{resolvedClassNames:me,resolvedStyles:Ce}=Nt({classNames:r,styles:n,props:t}),ge=(0,os.useRef)(uI(f)||uI(d)?"bigint":"number");uI(f)?ge.current="bigint":typeof f==
"number"&&(ge.current="number");let le=ge.current==="bigint",[ie,Se]=Pe({value:f,defaultValue:d,finalValue:"",onChange:l}),Z=V!==void 0&&U!==void 0,K=(0,os.useRef)(
null),fe=(0,os.useRef)(null),be=(0,os.useRef)(0),oe=typeof u=="number"?u:void 0,Y=typeof c=="number"?c:void 0,Q=typeof m=="number"?m:pI.step,Ae=typeof P=="numbe\
r"?P:pI.startValue,ve=Hd(u),pe=Hd(c),Ze=Hd(m)??BigInt(1),It=Hd(P)??BigInt(0),we=ne=>!r1(ne,ee)||ye&&e1.test(ne)?ne:Bf(ne)??ne,Ge=ne=>{let he=Number(ne);return Number.
isSafeInteger(he)?he:void 0},bo=(ne,he)=>{he.source==="event"&&Se(le?we(ne.value):pA(ne.floatValue,ne.value)&&!uA.test(ne.value)&&!(ye&&e1.test(ne.value))&&!dA.
test(ne.value)&&!o1.test(ne.value)?ne.floatValue:ne.value),i?.(ne,he)},vt=ne=>{let he=String(ne).match(/(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/);return he?Math.max(0,
(he[1]?he[1].length:0)-(he[2]?+he[2]:0)):0},fo=ne=>{K.current&&typeof ne<"u"&&K.current.setSelectionRange(ne,ne)},Co=(0,os.useRef)(Fa);Co.current=()=>{if(le){if(!mI(
ie,ee))return;let Je,mt=ie;if(typeof mt=="bigint"){let Rt=mt+Ze;pe!==void 0&&Rt>pe&&X?.(),Je=pe!==void 0&&Rt>pe?pe:Rt}else if(typeof mt=="string"&&mt!==""){let Rt=Bf(
mt);if(Rt===null)return;let wo=Rt+Ze;pe!==void 0&&wo>pe&&X?.(),Je=pe!==void 0&&wo>pe?pe:wo}else Je=zd(It,ve,pe);let gt=Je.toString();Se(Je),i?.({floatValue:Ge(Je),
formattedValue:gt,value:gt},{source:"increment"}),setTimeout(()=>fo(K.current?.value.length),0);return}if(!dI(ie))return;let ne,he=vt(ie),Zo=vt(Q),Jo=Math.max(he,
Zo),Et=10**Jo;if(!xI(ie)&&(typeof ie!="number"||Number.isNaN(ie)))ne=Is(Ae,oe,Y);else if(Y!==void 0){let Je=(Math.round(Number(ie)*Et)+Math.round(Q*Et))/Et;Je>Y&&
X?.(),ne=Je<=Y?Je:Y}else ne=(Math.round(Number(ie)*Et)+Math.round(Q*Et))/Et;let bt=ne.toFixed(Jo);Se(parseFloat(bt)),i?.({floatValue:parseFloat(bt),formattedValue:bt,
value:bt},{source:"increment"}),setTimeout(()=>fo(K.current?.value.length),0)};let Ir=(0,os.useRef)(Fa);Ir.current=()=>{if(le){if(!mI(ie,ee))return;let mt,gt=ve!==
void 0?ve:ee?void 0:BigInt(0),Rt=ie;if(typeof Rt=="bigint"){let yr=Rt-Ze;gt!==void 0&&yr<gt&&q?.(),mt=gt!==void 0&&yr<gt?gt:yr}else if(typeof Rt=="string"&&Rt!==
""){let yr=Bf(Rt);if(yr===null)return;let $t=yr-Ze;gt!==void 0&&$t<gt&&q?.(),mt=gt!==void 0&&$t<gt?gt:$t}else mt=zd(It,gt,pe);let wo=mt.toString();Se(mt),i?.({floatValue:Ge(
mt),formattedValue:wo,value:wo},{source:"decrement"}),setTimeout(()=>fo(K.current?.value.length),0);return}if(!dI(ie))return;let ne,he=oe!==void 0?oe:ee?Number.
MIN_SAFE_INTEGER:0,Zo=vt(ie),Jo=vt(Q),Et=Math.max(Zo,Jo),bt=10**Et;if(!xI(ie)&&typeof ie!="number"||Number.isNaN(ie))ne=Is(Ae,he,Y);else{let mt=(Math.round(Number(
ie)*bt)-Math.round(Q*bt))/bt;he!==void 0&&mt<he&&q?.(),ne=he!==void 0&&mt<he?he:mt}let Je=ne.toFixed(Et);Se(parseFloat(Je)),i?.({floatValue:parseFloat(Je),formattedValue:Je,
value:Je},{source:"decrement"}),setTimeout(()=>fo(K.current?.value.length),0)};let gr=ne=>{let he=ne.clipboardData.getData("text"),Zo=de.decimalSeparator||".",Jo=de.
thousandSeparator===!0?",":de.thousandSeparator===!1?void 0:de.thousandSeparator,Et=JR(he,{decimalSeparator:Zo,thousandSeparator:Jo,allowedDecimalSeparators:L||
[".",","],thousandsGroupStyle:de.thousandsGroupStyle});if(Et!==he){ne.preventDefault();let bt=K.current;if(bt){let Je=bt.selectionStart??0,mt=bt.selectionEnd??0,
gt=bt.value,Rt=gt.substring(0,Je)+Et+gt.substring(mt);Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype,"value")?.set?.call(bt,Rt),bt.dispatchEvent(
new Event("change",{bubbles:!0}));let wo=Je+Et.length;setTimeout(()=>fo(ZR(Rt,wo,bt.value,Zo)),0)}}de.onPaste?.(ne)},yt=ne=>{C?.(ne),!(N||!B)&&(ne.key==="ArrowU\
p"&&(ne.preventDefault(),Co.current?.()),ne.key==="ArrowDown"&&(ne.preventDefault(),Ir.current?.()))},Yt=ne=>{if(R?.(ne),ne.key==="Backspace"){let he=K.current;
he&&he.selectionStart===0&&he.selectionStart===he.selectionEnd&&(ne.preventDefault(),window.setTimeout(()=>fo(0),0))}},en=ne=>{$&&window.setTimeout(()=>K.current?.
select(),0),te?.(ne)},So=ne=>{let he=ie;le?(y==="blur"&&typeof he=="bigint"&&(he=zd(he,ve,pe)),E&&typeof he=="string"&&(he=IA(he,{min:ve,max:pe,clampBehavior:y}))):
typeof he=="number"?y==="blur"&&(he=Is(he,oe,Y)):typeof he=="string"&&(he=hA(he,{min:oe,max:Y,trim:!!E&&vt(he)<15,clamp:y==="blur"})),ie!==he&&Se(he),I?.(ne)};xa(
S,{increment:Co.current,decrement:Ir.current});let tn=ne=>{ne?Co.current?.():Ir.current?.(),be.current+=1},Mn=ne=>{if(tn(ne),Z){let he=typeof U=="number"?U:U(be.
current);fe.current=window.setTimeout(()=>Mn(ne),he)}},dt=(ne,he)=>{ne.preventDefault(),K.current?.focus(),tn(he),Z&&(fe.current=window.setTimeout(()=>Mn(he),V))},
ze=()=>{fe.current&&window.clearTimeout(fe.current),fe.current=null,be.current=0},vr=(0,oa.jsxs)("div",{...J("controls"),children:[(0,oa.jsx)($e,{...J("control"),
tabIndex:-1,"aria-hidden":!0,disabled:_||typeof ie=="number"&&Y!==void 0&&ie>=Y||typeof ie=="bigint"&&pe!==void 0&&ie>=pe,mod:{direction:"up"},onMouseDown:ne=>ne.
preventDefault(),onPointerDown:ne=>{dt(ne,!0)},onPointerUp:ze,onPointerLeave:ze,children:(0,oa.jsx)(cI,{direction:"up"})}),(0,oa.jsx)($e,{...J("control"),tabIndex:-1,
"aria-hidden":!0,disabled:_||typeof ie=="number"&&oe!==void 0&&ie<=oe||typeof ie=="bigint"&&ve!==void 0&&ie<=ve,mod:{direction:"down"},onMouseDown:ne=>ne.preventDefault(),
onPointerDown:ne=>{dt(ne,!1)},onPointerUp:ze,onPointerLeave:ze,children:(0,oa.jsx)(cI,{direction:"down"})})]});return(0,oa.jsx)(ot,{component:YR,allowNegative:j,
className:ke(Ld.root,o),size:H,...de,inputMode:le?"numeric":"decimal",readOnly:N,disabled:_,value:typeof ie=="bigint"?ie.toString():ie,getInputRef:xe(ce,K),onValueChange:bo,
rightSection:x||N||!(le?mI(ie,ee):dI(ie))?p:p||vr,classNames:me,styles:Ce,unstyled:a,__staticSelector:"NumberInput",decimalScale:le?0:g?b:0,onPaste:gr,onFocus:en,
onKeyDown:yt,onKeyDownCapture:Yt,rightSectionPointerEvents:z??(_?"none":void 0),rightSectionWidth:T??`var(--ni-right-section-width-${H||"sm"})`,allowLeadingZeros:O,
allowedDecimalSeparators:L,onBlur:So,attributes:re,isAllowed:ne=>{if(!(!h||h(ne)))return!1;if(y!=="strict")return!0;if(!le)return xA(ne.floatValue,oe,Y);if(ne.value===
""||ne.value==="-")return!0;let he=Bf(ne.value);return he===null?!0:(ve===void 0||he>=ve)&&(pe===void 0||he<=pe)}})});Vd.classes={...ot.classes,...Ld};Vd.varsResolver=
n1;Vd.displayName="@mantine/core/NumberInput";var[a1,Wo]=ft("Pagination.Root component was not found in tree");var pr={root:"m_4addd315",control:"m_326d024a",dots:"m_4ad7767d",items:"m_105fdbed",label:"m_10817321"};var s1=v(M(),1),gA={withPadding:!0},ra=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,active:s,disabled:l,withPadding:i,mod:f,...d}=w("PaginationCon\
trol",gA,e),c=Wo(),u=l||c.disabled;return(0,s1.jsx)($e,{disabled:u,mod:[{active:s,disabled:u,"with-padding":i},f],...c.getStyles("control",{className:o,style:r,
classNames:t,styles:n,active:!u}),...d})});ra.classes=pr;ra.displayName="@mantine/core/PaginationControl";var na=v(M(),1);function Of({style:e,children:t,path:o,...r}){return(0,na.jsx)("svg",{viewBox:"0 0 16 16",xmlns:"http://www.w3.org/2000/svg",style:{width:"calc(\
var(--pagination-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)",...e},...r,children:(0,na.jsx)("path",{d:o,fill:"currentColor"})})}var l1=e=>(0,na.jsx)(
Of,{...e,path:"M8.781 8l-3.3-3.3.943-.943L10.667 8l-4.243 4.243-.943-.943 3.3-3.3z"}),i1=e=>(0,na.jsx)(Of,{...e,path:"M7.219 8l3.3 3.3-.943.943L5.333 8l4.243-4.\
243.943.943-3.3 3.3z"}),f1=e=>(0,na.jsx)(Of,{...e,path:"M6.85355 3.85355C7.04882 3.65829 7.04882 3.34171 6.85355 3.14645C6.65829 2.95118 6.34171 2.95118 6.14645\
 3.14645L2.14645 7.14645C1.95118 7.34171 1.95118 7.65829 2.14645 7.85355L6.14645 11.8536C6.34171 12.0488 6.65829 12.0488 6.85355 11.8536C7.04882 11.6583 7.04882\
 11.3417 6.85355 11.1464L3.20711 7.5L6.85355 3.85355ZM12.8536 3.85355C13.0488 3.65829 13.0488 3.34171 12.8536 3.14645C12.6583 2.95118 12.3417 2.95118 12.1464 3.\
14645L8.14645 7.14645C7.95118 7.34171 7.95118 7.65829 8.14645 7.85355L12.1464 11.8536C12.3417 12.0488 12.6583 12.0488 12.8536 11.8536C13.0488 11.6583 13.0488 11\
.3417 12.8536 11.1464L9.20711 7.5L12.8536 3.85355Z"}),c1=e=>(0,na.jsx)(Of,{...e,path:"M2.14645 11.1464C1.95118 11.3417 1.95118 11.6583 2.14645 11.8536C2.34171 1\
2.0488 2.65829 12.0488 2.85355 11.8536L6.85355 7.85355C7.04882 7.65829 7.04882 7.34171 6.85355 7.14645L2.85355 3.14645C2.65829 2.95118 2.34171 2.95118 2.14645 3\
.14645C1.95118 3.34171 1.95118 3.65829 2.14645 3.85355L5.79289 7.5L2.14645 11.1464ZM8.14645 11.1464C7.95118 11.3417 7.95118 11.6583 8.14645 11.8536C8.34171 12.0\
488 8.65829 12.0488 8.85355 11.8536L12.8536 7.85355C13.0488 7.65829 13.0488 7.34171 12.8536 7.14645L8.85355 3.14645C8.65829 2.95118 8.34171 2.95118 8.14645 3.14\
645C7.95118 3.34171 7.95118 3.65829 8.14645 3.85355L11.7929 7.5L8.14645 11.1464Z"}),u1=e=>(0,na.jsx)(Of,{...e,path:"M2 8c0-.733.6-1.333 1.333-1.333.734 0 1.334.\
6 1.334 1.333s-.6 1.333-1.334 1.333C2.6 9.333 2 8.733 2 8zm9.333 0c0-.733.6-1.333 1.334-1.333C13.4 6.667 14 7.267 14 8s-.6 1.333-1.333 1.333c-.734 0-1.334-.6-1.\
334-1.333zM6.667 8c0-.733.6-1.333 1.333-1.333s1.333.6 1.333 1.333S8.733 9.333 8 9.333 6.667 8.733 6.667 8z"});var hI=v(M(),1),vA={icon:u1},Ol=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,icon:s,...l}=w("PaginationDots",vA,e),i=Wo();return(0,hI.jsx)(k,{...i.
getStyles("dots",{className:o,style:r,styles:n,classNames:t}),...l,children:(0,hI.jsx)(s,{style:{width:"calc(var(--pagination-control-size) / 1.8)",height:"calc\
(var(--pagination-control-size) / 1.8)"}})})});Ol.classes=pr;Ol.displayName="@mantine/core/PaginationDots";var II=v(M(),1);function $d({icon:e,name:t,action:o,type:r}){let n={icon:e},a=s=>{let{icon:l,...i}=w(t,n,s),f=Wo(),d=r==="next"?f.active===f.total:f.active===1;
return(0,II.jsx)(ra,{disabled:f.disabled||d,onClick:f[o],withPadding:!1,...i,children:(0,II.jsx)(l,{className:"mantine-rotate-rtl",style:{width:"calc(var(--pagi\
nation-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)"}})})};return a.displayName=`@mantine/core/${t}`,Oc(a)}var gI=$d({icon:l1,name:"\
PaginationNext",action:"onNext",type:"next"}),vI=$d({icon:i1,name:"PaginationPrevious",action:"onPrevious",type:"previous"}),yI=$d({icon:f1,name:"PaginationFirs\
t",action:"onFirst",type:"previous"}),bI=$d({icon:c1,name:"PaginationLast",action:"onLast",type:"next"});var _l=v(M(),1);function _f({dotsIcon:e}){let t=Wo(),o=t.range.map((r,n)=>r==="dots"?(0,_l.jsx)(Ol,{icon:e},n):(0,_l.jsx)(ra,{active:r===t.active,"aria-current":r===
t.active?"page":void 0,onClick:()=>t.onChange(r),disabled:t.disabled,...t.getItemProps?.(r),children:t.getItemProps?.(r)?.children??r},n));return(0,_l.jsx)(_l.Fragment,
{children:o})}_f.displayName="@mantine/core/PaginationItems";var d1=v(M(),1),yA={formatLabel:({page:e,totalPages:t})=>`Page ${e} of ${t}`},Nf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,formatLabel:s,...l}=w(
"PaginationLabel",yA,e),i=Wo();return(0,d1.jsx)(k,{...i.getStyles("label",{className:o,style:r,styles:n,classNames:t}),...l,children:s({page:i.active,totalPages:i.
total})})});Nf.classes=pr;Nf.displayName="@mantine/core/PaginationLabel";var CI=v(M(),1),bA={siblings:1,boundaries:1},m1=(e,{size:t,radius:o,color:r,autoContrast:n})=>({root:{"--pagination-control-radius":o===void 0?void 0:Ie(o),"--p\
agination-control-size":ae(t,"pagination-control-size"),"--pagination-control-fz":Le(t),"--pagination-active-bg":r?Me(r,e):void 0,"--pagination-active-color":No(
n,e)?qt({color:r,theme:e,autoContrast:n}):void 0}}),Nl=F(e=>{let t=w("PaginationRoot",bA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,total:i,
value:f,defaultValue:d,onChange:c,disabled:u,siblings:m,boundaries:x,color:p,radius:h,onNextPage:y,onPreviousPage:I,onFirstPage:g,onLastPage:b,getItemProps:C,autoContrast:R,
startValue:S,layout:P,mod:_,attributes:z,...j}=t,N=W({name:"Pagination",classes:pr,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:z,vars:l,
varsResolver:m1}),{range:H,setPage:T,next:U,previous:V,active:O,first:B,last:E}=Ym({page:f,initialPage:d,onChange:c,total:i,siblings:m,boundaries:x,startValue:S});
return(0,CI.jsx)(a1,{value:{total:i,range:H,active:O,disabled:u,layout:P,getItemProps:C,onChange:T,onNext:Be(y,U),onPrevious:Be(I,V),onFirst:Be(g,B),onLast:Be(b,
E),getStyles:N},children:(0,CI.jsx)(k,{...N("root"),mod:[{layout:P},_],...j})})});Nl.classes=pr;Nl.varsResolver=m1;Nl.displayName="@mantine/core/PaginationRoot";var Kt=v(M(),1),CA={withControls:!0,withPages:!0,siblings:1,boundaries:1,gap:8};function SA({children:e}){let t=Wo();return(0,Kt.jsx)(k,{...t.getStyles("items"),
children:e})}var Uo=F(e=>{let{withEdges:t,withControls:o,getControlProps:r,nextIcon:n,previousIcon:a,lastIcon:s,firstIcon:l,dotsIcon:i,total:f,gap:d,hideWithOnePage:c,
withPages:u,layout:m,formatLabel:x,...p}=w("Pagination",CA,e);if(f<=0||c&&f===1)return null;let h=u?m==="responsive"?(0,Kt.jsxs)(Kt.Fragment,{children:[(0,Kt.jsx)(
SA,{children:(0,Kt.jsx)(_f,{dotsIcon:i})}),(0,Kt.jsx)(Nf,{formatLabel:x})]}):(0,Kt.jsx)(_f,{dotsIcon:i}):null;return(0,Kt.jsx)(Nl,{total:f,layout:m,...p,children:(0,Kt.jsxs)(
eo,{gap:d,children:[t&&(0,Kt.jsx)(yI,{icon:l,...r?.("first")}),o&&(0,Kt.jsx)(vI,{icon:a,...r?.("previous")}),h,o&&(0,Kt.jsx)(gI,{icon:n,...r?.("next")}),t&&(0,Kt.jsx)(
bI,{icon:s,...r?.("last")})]})})});Uo.classes=pr;Uo.displayName="@mantine/core/Pagination";Uo.Root=Nl;Uo.Control=ra;Uo.Dots=Ol;Uo.First=yI;Uo.Last=bI;Uo.Next=gI;
Uo.Previous=vI;Uo.Items=_f;Uo.Label=Nf;var vo=v(M(),1);function p1({reveal:e}){return(0,vo.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:"0 0 256 256",style:{width:"var(--psi-icon-size)",height:"\
var(--psi-icon-size)"},children:e?(0,vo.jsxs)(vo.Fragment,{children:[(0,vo.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,vo.jsx)("path",{fill:"none",stroke:"\
currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.\
53"}),(0,vo.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M208.61 169.1C230.41 149.58 240 128 \
240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6"})]}):(0,vo.jsxs)(vo.Fragment,{children:[
(0,vo.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,vo.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"\
16",d:"M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z"}),(0,vo.jsx)("circle",{cx:"128",cy:"128",r:"40",fill:"none",stroke:"currentColor",strokeLinecap:"\
round",strokeLinejoin:"round",strokeWidth:"16"})]})})}var jd={root:"m_f61ca620",input:"m_ccf8da4c",innerInput:"m_f2d85dd2",visibilityToggle:"m_b1072d44"};var x1=v(A(),1);var rs=v(M(),1),wA={visibilityToggleIcon:p1,visibilityToggleFocusable:!1,size:"sm"},h1=(e,{size:t})=>({root:{"--psi-icon-size":ae(t,"psi-icon-size"),"--psi-butt\
on-size":ae(t,"psi-button-size")}});function RA(e){let t=(0,x1.use)(Bt);return(0,rs.jsx)("input",{...e,"aria-describedby":t?.describedBy})}var qd=F(e=>{let t=w(
["Input","InputWrapper","PasswordInput"],wA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,required:i,error:f,success:d,leftSection:c,disabled:u,
id:m,variant:x,inputContainer:p,description:h,label:y,size:I,errorProps:g,successProps:b,descriptionProps:C,labelProps:R,withAsterisk:S,inputWrapperOrder:P,wrapperProps:_,
radius:z,rightSection:j,rightSectionWidth:N,rightSectionPointerEvents:H,leftSectionWidth:T,visible:U,defaultVisible:V,onVisibilityChange:O,visibilityToggleIcon:B,
visibilityToggleButtonProps:E,visibilityToggleFocusable:L,rightSectionProps:$,leftSectionProps:q,leftSectionPointerEvents:X,withErrorStyles:te,withSuccessStyles:re,
mod:ce,attributes:de,dir:ee,...ye}=t,J=Re(m),[me,Ce]=Pe({value:U,defaultValue:V,finalValue:!1,onChange:O}),ge=()=>Ce(!me),le=W({name:"PasswordInput",classes:jd,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:de,vars:l,varsResolver:h1}),{resolvedClassNames:ie,resolvedStyles:Se}=Nt({classNames:o,styles:a,
props:t}),{styleProps:Z,rest:K}=Mt(ye),fe=g?.id||`${J}-error`,be=b?.id||`${J}-success`,oe=C?.id||`${J}-description`,Y=(0,rs.jsx)(Rr,{...le("visibilityToggle"),disabled:u,
radius:z,"aria-pressed":me,tabIndex:L?0:-1,"aria-label":"Toggle password visibility",...E,variant:E?.variant??"subtle",color:"gray",unstyled:s,onTouchEnd:Q=>{Q.
preventDefault(),E?.onTouchEnd?.(Q),ge()},onMouseDown:Q=>{Q.preventDefault(),E?.onMouseDown?.(Q),ge()},onKeyDown:Q=>{E?.onKeyDown?.(Q),(Q.key===" "||Q.key==="En\
ter")&&(Q.preventDefault(),ge())},children:(0,rs.jsx)(B,{reveal:me})});return(0,rs.jsx)(Oe.Wrapper,{required:i,id:J,label:y,error:f,success:d,description:h,size:I,
classNames:ie,styles:Se,__staticSelector:"PasswordInput",__stylesApiProps:t,unstyled:s,withAsterisk:S,inputWrapperOrder:P,inputContainer:p,variant:x,labelProps:{
...R,htmlFor:J},descriptionProps:{...C,id:oe},errorProps:{...g,id:fe},successProps:{...b,id:be},mod:ce,attributes:de,...le("root"),...Z,..._,children:(0,rs.jsx)(
Oe,{component:"div",dir:ee,error:f,success:d,leftSection:c,size:I,classNames:{...ie,input:ke(jd.input,ie?.input)},styles:Se,radius:z,disabled:u,__staticSelector:"\
PasswordInput",__stylesApiProps:t,rightSectionWidth:N,rightSection:j??Y,variant:x,unstyled:s,leftSectionWidth:T,rightSectionPointerEvents:H||"all",rightSectionProps:$,
leftSectionProps:q,leftSectionPointerEvents:X,withAria:!1,withErrorStyles:te,withSuccessStyles:re,attributes:de,children:(0,rs.jsx)(RA,{required:i,"data-invalid":!!f||
void 0,"data-with-left-section":!!c||void 0,...le("innerInput"),disabled:u,id:J,dir:ee,...K,autoComplete:K.autoComplete||"off",type:me?"text":"password"})})})});
qd.classes={...ot.classes,...jd};qd.varsResolver=h1;qd.displayName="@mantine/core/PasswordInput";var I1=v(A(),1);var Wd=v(M(),1),Lf=(0,I1.createContext)(null),Ud=Ro((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,name:l,readOnly:i,disabled:f,...d}=w(
"RadioGroup",null,e),c=Re(l),[u,m]=Pe({value:t,defaultValue:o,finalValue:"",onChange:r});return(0,Wd.jsx)(Lf,{value:{value:u,onChange:p=>!i&&m(typeof p=="string"?
p:p.currentTarget.value),size:n,name:c,disabled:f},children:(0,Wd.jsx)(Oe.Wrapper,{size:n,...a,...d,labelElement:"div",__staticSelector:"RadioGroup",children:(0,Wd.jsx)(
gl,{role:"radiogroup",children:s})})})}));Ud.classes=Oe.Wrapper.classes;Ud.displayName="@mantine/core/RadioGroup";var SI={card:"m_9dc8ae12"};var Gd=v(A(),1),wI=v(M(),1),RI=(0,Gd.createContext)(null),PA={withBorder:!0},g1=(e,{radius:t})=>({card:{"--card-radius":Ie(t)}}),Hf=F(e=>{let t=w("RadioCard",PA,
e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,checked:i,mod:f,withBorder:d,value:c,onClick:u,name:m,onKeyDown:x,attributes:p,...h}=t,y=W({name:"\
RadioCard",classes:SI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:g1,rootSelector:"card"}),{dir:I}=tt(),g=(0,Gd.use)(
Lf),b=typeof i=="boolean"?i:g?.value===c||!1,C=m||g?.name,R=S=>{if(x?.(S),!!C&&["ArrowDown","ArrowUp","ArrowLeft","ArrowRight"].includes(S.nativeEvent.code)){S.
preventDefault();let P=Array.from(document.querySelectorAll(`[role="radio"][name="${C}"]`)),_=P.findIndex(N=>N===S.target),z=_+1>=P.length?0:_+1,j=_-1<0?P.length-
1:_-1;S.nativeEvent.code==="ArrowDown"&&(P[z].focus(),P[z].click()),S.nativeEvent.code==="ArrowUp"&&(P[j].focus(),P[j].click()),S.nativeEvent.code==="ArrowLeft"&&
(P[I==="ltr"?j:z].focus(),P[I==="ltr"?j:z].click()),S.nativeEvent.code==="ArrowRight"&&(P[I==="ltr"?z:j].focus(),P[I==="ltr"?z:j].click())}};return(0,wI.jsx)(RI,
{value:{checked:b},children:(0,wI.jsx)($e,{mod:[{"with-border":d,checked:b},f],...y("card"),...h,role:"radio","aria-checked":b,name:C,onClick:S=>{u?.(S),g?.onChange(
c||"")},onKeyDown:R})})});Hf.displayName="@mantine/core/RadioCard";Hf.classes=SI;Hf.varsResolver=g1;var PI={indicator:"m_717d7ff6",icon:"m_3e4da632","indicator--light":"m_7eec72c0","indicator--outline":"m_2980836c"};var v1=v(A(),1),FI=v(M(),1),FA={icon:Js},y1=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{let l=lt({color:o||e.primaryColor,theme:e}),i=l.
isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:"\
light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:Me(o,e);return{indicator:{"--radio-size":ae(r,"radio-size"),"--radio-radius":t===void 0?void 0:Ie(t),
"--radio-color":d,"--radio-bg":f?.background,"--radio-icon-size":typeof r=="number"?`calc(${ae(r,"radio-size")} * 0.4)`:ae(r,"radio-icon-size"),"--radio-icon-co\
lor":n?Me(n,e):f?f.color:No(s,e)?qt({color:o,theme:e,autoContrast:s}):void 0}}},zf=F(e=>{let t=w("RadioIndicator",FA,e),{classNames:o,className:r,style:n,styles:a,
unstyled:s,vars:l,icon:i,radius:f,color:d,iconColor:c,autoContrast:u,checked:m,mod:x,variant:p,disabled:h,attributes:y,...I}=t,g=W({name:"RadioIndicator",classes:PI,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:y,vars:l,varsResolver:y1,rootSelector:"indicator"}),b=(0,v1.use)(RI),C=typeof m=="boolea\
n"?m:b?.checked||!1;return(0,FI.jsx)(k,{...g("indicator",{variant:p}),variant:p,mod:[{checked:C,disabled:h},x],...I,children:(0,FI.jsx)(i,{...g("icon")})})});zf.
displayName="@mantine/core/RadioIndicator";zf.classes=PI;zf.varsResolver=y1;var TI={root:"m_f3f1af94",inner:"m_89c4f5e4",icon:"m_f3ed6b2b",radio:"m_8a3dbb89","radio--light":"m_99d09bcd","radio--outline":"m_1bfe9d39"};var b1=v(A(),1);var Ll=v(M(),1),TA={labelPosition:"right",withErrorStyles:!0},C1=(e,{size:t,radius:o,color:r,iconColor:n,variant:a,autoContrast:s})=>{let l=lt({color:r||e.primaryColor,
theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:r||e.primaryColor,theme:e,
variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:Me(r,e);return{root:{"--radio-size":ae(t,"radio-size"),"--radio-radius":o===void 0?void 0:Ie(
o),"--radio-color":d,"--radio-bg":f?.background,"--radio-icon-color":n?Me(n,e):f?f.color:No(s,e)?qt({color:r,theme:e,autoContrast:s}):void 0,"--radio-icon-size":ae(
t,"radio-icon-size")}}},ns=F(e=>{let t=w("Radio",TA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,id:i,size:f,label:d,labelPosition:c,description:u,
error:m,radius:x,color:p,variant:h,disabled:y,wrapperProps:I,icon:g=Js,rootRef:b,iconColor:C,onChange:R,mod:S,attributes:P,withErrorStyles:_,checked:z,readOnly:j,
onClick:N,...H}=t,T=W({name:"Radio",classes:TI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:P,vars:l,varsResolver:C1}),U=(0,b1.use)(Lf),
V=U?.size??f,O=t.size?f:V,{styleProps:B,rest:E}=Mt(H),L=Re(i),$=[u?`${L}-description`:void 0,m&&typeof m!="boolean"?`${L}-error`:void 0,E["aria-describedby"]].filter(
Boolean).join(" ")||void 0,q=U?U.value===E.value:void 0,X={checked:q??z,name:E.name??U?.name,onChange:te=>{j||(U?.onChange(te),R?.(te))},disabled:U?.disabled??y};
return(0,Ll.jsx)(Qa,{...T("root"),__staticSelector:"Radio",__stylesApiProps:t,id:L,size:O,labelPosition:c,label:d,description:u,error:m,disabled:X.disabled,classNames:o,
styles:a,unstyled:s,"data-checked":(q??z)||void 0,variant:h,ref:b,mod:S,attributes:P,...B,...I,children:(0,Ll.jsxs)(k,{...T("inner"),mod:{"label-position":c},children:[
(0,Ll.jsx)(k,{...T("radio",{focusable:!0,variant:h}),...E,...X,component:"input",mod:{error:!!m,"with-error-styles":_},id:L,type:"radio",readOnly:j,"aria-descri\
bedby":$,onClick:te=>{j&&X.checked===void 0&&te.preventDefault(),N?.(te)}}),(0,Ll.jsx)(g,{...T("icon"),"aria-hidden":!0})]})})});ns.classes=TI;ns.varsResolver=C1;
ns.displayName="@mantine/core/Radio";ns.Group=Ud;ns.Card=Hf;ns.Indicator=zf;var aa=v(A(),1);function S1({offset:e,position:t,defaultOpened:o}){let[r,n]=(0,aa.useState)(o),a=(0,aa.useRef)(null),{x:s,y:l,elements:i,refs:f,update:d,placement:c}=Un({placement:t,
middleware:[Ba({crossAxis:!0,padding:5,rootBoundary:"document"})]}),u=c.includes("right")?e:t.includes("left")?e*-1:0,m=c.includes("bottom")?e:t.includes("top")?
e*-1:0,x=(0,aa.useCallback)(({clientX:p,clientY:h})=>{!Number.isFinite(p)||!Number.isFinite(h)||f.setPositionReference({getBoundingClientRect(){return{width:0,height:0,
x:p,y:h,left:p+u,top:h+m,right:p,bottom:h}}})},[i.reference]);return(0,aa.useEffect)(()=>{if(f.floating.current){let p=a.current;p.addEventListener("mousemove",
x);let h=ro(f.floating.current);return h.forEach(y=>{y.addEventListener("scroll",d)}),()=>{p.removeEventListener("mousemove",x),h.forEach(y=>{y.removeEventListener(
"scroll",d)})}}},[i.reference,f.floating.current,d,x,r]),{handleMouseMove:x,x:s,y:l,opened:r,setOpened:n,boundaryRef:a,floating:f.setFloating}}var Hl={tooltip:"m_1b3c8819",arrow:"m_f898399f"};var w1=v(A(),1);var as=v(M(),1),MA={refProp:"ref",withinPortal:!0,offset:10,position:"right",zIndex:qe("popover")},R1=(e,{radius:t,color:o})=>({tooltip:{"--tooltip-radius":t===
void 0?void 0:Ie(t),"--tooltip-bg":o?Me(o,e):void 0,"--tooltip-color":o?"var(--mantine-color-white)":void 0}}),Vf=F(e=>{let t=w("TooltipFloating",MA,e),{children:o,
refProp:r,withinPortal:n,style:a,className:s,classNames:l,styles:i,unstyled:f,radius:d,color:c,label:u,offset:m,position:x,multiline:p,zIndex:h,disabled:y,defaultOpened:I,
variant:g,vars:b,portalProps:C,attributes:R,ref:S,...P}=t,_=Ee(),z=W({name:"TooltipFloating",props:t,classes:Hl,className:s,style:a,classNames:l,styles:i,unstyled:f,
attributes:R,rootSelector:"tooltip",vars:b,varsResolver:R1}),{handleMouseMove:j,x:N,y:H,opened:T,boundaryRef:U,floating:V,setOpened:O}=S1({offset:m,position:x,defaultOpened:I}),
B=At(o);if(!B)throw new Error("[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, num\
bers and other primitive values are not supported");let E=xe(U,$n(B),S),L=B.props,$=X=>{L.onMouseEnter?.(X),j(X),O(!0)},q=X=>{L.onMouseLeave?.(X),O(!1)};return(0,as.jsxs)(
as.Fragment,{children:[(0,as.jsx)(oo,{...C,withinPortal:n,children:(0,as.jsx)(k,{...P,...z("tooltip",{style:{..._r(a,_),zIndex:h,display:!y&&T?"block":"none",top:Number.
isFinite(H)?Math.round(H):"",left:Number.isFinite(N)?Math.round(N):""}}),variant:g,ref:V,mod:{multiline:p},children:u})}),(0,w1.cloneElement)(B,{...L,[r]:E,onMouseEnter:$,
onMouseLeave:q})]})});Vf.classes=Hl;Vf.varsResolver=R1;Vf.displayName="@mantine/core/TooltipFloating";var P1=v(A(),1),MI=v(M(),1);var kI=(0,P1.createContext)({withinGroup:!1}),kA={openDelay:0,closeDelay:0};function Kd(e){let{openDelay:t,closeDelay:o,children:r}=w("TooltipGroup",kA,e);return(0,MI.jsx)(
kI,{value:{withinGroup:!0},children:(0,MI.jsx)(HC,{delay:{open:t,close:o},children:r})})}Kd.displayName="@mantine/core/TooltipGroup";Kd.extend=e=>e;var Wr=v(A(),1);function DA(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function EA(e){let t=DA(
e.middlewares),o=[Xs(e.offset),Oi()];return t.shift&&o.push(Ba(typeof t.shift=="boolean"?{padding:8}:{padding:8,...t.shift})),t.flip&&o.push(typeof t.flip=="boo\
lean"?Ys():Ys(t.flip)),o.push(_i({element:e.arrowRef,padding:e.arrowOffset})),t.inline?o.push(typeof t.inline=="boolean"?Wn():Wn(t.inline)):e.inline&&o.push(Wn()),
o}function F1(e){let[t,o]=(0,Wr.useState)(e.defaultOpened),r=typeof e.opened=="boolean",n=!e.disabled&&(r?e.opened:t);(0,Wr.useEffect)(()=>{e.disabled&&o(!1)},[
e.disabled]);let a=(0,Wr.use)(kI).withinGroup,s=Re(),l=Ao(),i=(0,Wr.useCallback)(P=>{o(P),P&&g(s)},[s]),{x:f,y:d,context:c,refs:u,placement:m,middlewareData:{arrow:{
x,y:p}={},hide:h}}=Un({strategy:e.strategy,placement:e.position,open:n,onOpenChange:i,middleware:EA(e),whileElementsMounted:Aa}),{delay:y,currentId:I,setCurrentId:g}=zC(
c,{id:s}),{getReferenceProps:b,getFloatingProps:C}=iu([lu(c,{enabled:!e.disabled&&e.events?.hover,delay:a?y:{open:e.openDelay,close:e.closeDelay},mouseOnly:!e.events?.
touch,handleClose:e.interactive?fu():null}),$C(c,{enabled:!e.disabled&&e.events?.focus,visibleOnly:!0}),jC(c,{role:"tooltip"}),VC(c,{enabled:typeof e.opened>"u"})]),
R=(0,Wr.useRef)(m);st(()=>{R.current!==m&&(R.current=m,e.onPositionChange?.(m))},[m]);let S=n&&I&&I!==s;return{x:f,y:d,arrowX:x,arrowY:p,reference:u.setReference,
floating:u.setFloating,getFloatingProps:C,getReferenceProps:b,isGroupPhase:S,opened:n,placement:m,referenceHidden:e.hideDetached&&l!=="test"?h?.referenceHidden:
!1}}var zl=v(A(),1);var lo=v(M(),1),AA={position:"top",refProp:"ref",withinPortal:!0,arrowSize:4,arrowOffset:5,arrowRadius:0,arrowPosition:"side",offset:5,transitionProps:{duration:100,
transition:"fade"},events:{hover:!0,focus:!1,touch:!1},zIndex:qe("popover"),middlewares:{flip:!0,shift:!0,inline:!1},hideDetached:!0},T1=(e,{radius:t,color:o,variant:r,
autoContrast:n})=>{let a=e.variantColorResolver({theme:e,color:o||e.primaryColor,autoContrast:n,variant:r||"filled"});return{tooltip:{"--tooltip-radius":t===void 0?
void 0:Ie(t),"--tooltip-bg":o?a.background:void 0,"--tooltip-color":o?a.color:void 0}}},Ur=F(e=>{let t=w("Tooltip",AA,e),{children:o,position:r,refProp:n,label:a,
openDelay:s,closeDelay:l,onPositionChange:i,opened:f,defaultOpened:d,withinPortal:c,radius:u,color:m,classNames:x,styles:p,unstyled:h,style:y,className:I,withArrow:g,
arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,offset:P,transitionProps:_,multiline:z,events:j,interactive:N,zIndex:H,disabled:T,onClick:U,onMouseEnter:V,
onMouseLeave:O,inline:B,variant:E,keepMounted:L,vars:$,portalProps:q,mod:X,floatingStrategy:te,middlewares:re,autoContrast:ce,attributes:de,target:ee,hideDetached:ye,
ref:J,...me}=t,{dir:Ce}=tt(),ge=(0,zl.useRef)(null),le=F1({position:Hs(Ce,r),closeDelay:l,openDelay:s,onPositionChange:i,opened:f,defaultOpened:d,disabled:T,events:j,
interactive:N,arrowRef:ge,arrowOffset:C,offset:typeof P=="number"?P+(g?b/2:0):P,inline:B,strategy:te,middlewares:re,hideDetached:ye});(0,zl.useEffect)(()=>{let Q=ee instanceof
HTMLElement?ee:typeof ee=="string"?document.querySelector(ee):ee?.current||null;Q&&le.reference(Q)},[ee,le]);let ie=W({name:"Tooltip",props:t,classes:Hl,className:I,
style:y,classNames:x,styles:p,unstyled:h,attributes:de,rootSelector:"tooltip",vars:$,varsResolver:T1}),Se=At(o);if(!ee&&!Se)throw new Error("[@mantine/core] Too\
ltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported");let Z=ie(
"tooltip"),K=N&&!T&&!!le.opened,fe=S==="merge"&&g?$c({position:le.placement,dir:Ce}):void 0;if(ee){let Q=jx(_,{duration:100,transition:"fade"});return(0,lo.jsx)(
lo.Fragment,{children:(0,lo.jsx)(oo,{...q,withinPortal:c,children:(0,lo.jsx)(Wt,{...Q,keepMounted:L,mounted:!T&&!!le.opened,duration:le.isGroupPhase?10:Q.duration,
children:Ae=>(0,lo.jsxs)(k,{...me,"data-fixed":te==="fixed"||void 0,variant:E,mod:[{multiline:z,interactive:K},X],...Z,...le.getFloatingProps({ref:le.floating,className:Z.
className,style:{...Z.style,...Ae,...fe,zIndex:H,top:le.y??0,left:le.x??0,...le.referenceHidden?{display:"none"}:null}}),children:[a,(0,lo.jsx)($s,{ref:ge,arrowX:le.
arrowX,arrowY:le.arrowY,visible:g,position:le.placement,arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,...ie("arrow")})]})})})})}let be=Se.props,oe=xe(
le.reference,$n(Se),J),Y=jx(_,{duration:100,transition:"fade"});return(0,lo.jsxs)(lo.Fragment,{children:[(0,lo.jsx)(oo,{...q,withinPortal:c,children:(0,lo.jsx)(
Wt,{...Y,keepMounted:L,mounted:!T&&!!le.opened,duration:le.isGroupPhase?10:Y.duration,children:Q=>(0,lo.jsxs)(k,{...me,"data-fixed":te==="fixed"||void 0,variant:E,
mod:[{multiline:z,interactive:K},X],...le.getFloatingProps({ref:le.floating,className:ie("tooltip").className,style:{...ie("tooltip").style,...Q,...fe,zIndex:H,
top:le.y??0,left:le.x??0,...le.referenceHidden?{display:"none"}:null}}),children:[a,(0,lo.jsx)($s,{ref:ge,arrowX:le.arrowX,arrowY:le.arrowY,visible:g,position:le.
placement,arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,...ie("arrow")})]})})}),(0,zl.cloneElement)(Se,le.getReferenceProps({onClick:U,onMouseEnter:V,
onMouseLeave:O,onMouseMove:t.onMouseMove,onPointerDown:t.onPointerDown,onPointerEnter:t.onPointerEnter,...be,className:ke(I,be.className),[n]:oe}))]})});Ur.classes=
Hl;Ur.varsResolver=T1;Ur.displayName="@mantine/core/Tooltip";Ur.Floating=Vf;Ur.Group=Kd;var DI={root:"m_cf365364",indicator:"m_9e182ccd",label:"m_1738fcb2",input:"m_1714d588",control:"m_69686b9b",innerLabel:"m_78882f40"};var sa=v(A(),1);var $f=v(M(),1),BA={withItemsBorders:!0},M1=(e,{radius:t,color:o,transitionDuration:r,size:n,transitionTimingFunction:a})=>({root:{"--sc-radius":t===void 0?void 0:
Ie(t),"--sc-color":o?Me(o,e):void 0,"--sc-shadow":o?void 0:"var(--mantine-shadow-xs)","--sc-transition-duration":r===void 0?void 0:`${r}ms`,"--sc-transition-tim\
ing-function":a,"--sc-padding":ae(n,"sc-padding"),"--sc-font-size":Le(n)}}),Xd=Ro(e=>{let t=w("SegmentedControl",BA,e),{classNames:o,className:r,style:n,styles:a,
unstyled:s,vars:l,data:i,value:f,defaultValue:d,onChange:c,size:u,name:m,disabled:x,readOnly:p,fullWidth:h,orientation:y,radius:I,color:g,transitionDuration:b,transitionTimingFunction:C,
variant:R,autoContrast:S,withItemsBorders:P,mod:_,attributes:z,ref:j,...N}=t,H=W({name:"SegmentedControl",props:t,classes:DI,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:z,vars:l,varsResolver:M1}),T=Ee(),U=i.map(J=>$S(J)?{label:`${J}`,value:J}:J),V=ep(),[O,B]=(0,sa.useState)(0),[E,L]=(0,sa.useState)(null),[
$,q]=(0,sa.useState)({}),X=(J,me)=>{J===null||$[me]===J||($[me]=J,q({...$}))},[te,re]=Pe({value:f,defaultValue:d,finalValue:Array.isArray(i)?U.find(J=>!J.disabled)?.
value??i[0]?.value??null:null,onChange:c}),ce=Re(m),de=U.map(J=>`${J.value}`),ee=U.map(J=>(0,sa.createElement)(k,{...H("control"),mod:{active:te===J.value,orientation:y},
key:`${J.value}`},(0,sa.createElement)("input",{...H("input"),disabled:x||J.disabled,type:"radio",name:ce,value:`${J.value}`,id:`${ce}-${J.value}`,checked:te===
J.value,onChange:()=>!p&&re(J.value),"data-focus-ring":T.focusRing,key:`${J.value}-input`}),(0,sa.createElement)(k,{component:"label",...H("label"),mod:{active:te===
J.value&&!(x||J.disabled),disabled:x||J.disabled,"read-only":p},htmlFor:`${ce}-${J.value}`,ref:me=>X(me,`${J.value}`),__vars:{"--sc-label-color":g!==void 0?qt({
color:g,theme:T,autoContrast:S}):void 0},key:`${J.value}-label`},(0,$f.jsx)("span",{...H("innerLabel"),children:J.label})))),ye=xe(j,L);return vc(()=>{B(J=>J+1)},
[i.length]),vc(()=>{q(J=>{let me={};return de.forEach(Ce=>{Ce in J&&(me[Ce]=J[Ce])}),Object.keys(me).length===Object.keys(J).length?J:me})},[de]),i.length===0?null:
(0,$f.jsxs)(k,{...H("root"),variant:R,size:u,ref:ye,mod:[{"full-width":h,orientation:y,initialized:V,"with-items-borders":P},_],...N,role:"radiogroup","data-dis\
abled":x,children:[typeof te<"u"&&(0,$f.jsx)(sf,{target:$[`${te}`],parent:E,component:"span",transitionDuration:"var(--sc-transition-duration)",...H("indicator")},
O),ee]})});Xd.classes=DI;Xd.varsResolver=M1;Xd.displayName="@mantine/core/SegmentedControl";var Gr=v(A(),1);var Go=v(M(),1),OA={size:"sm",withCheckIcon:!0,allowDeselect:!0,checkIconPosition:"left",openOnFocus:!0},EI=Ro(e=>{let t=w(["Input","InputWrapper","Select"],OA,
e),{classNames:o,styles:r,unstyled:n,vars:a,dropdownOpened:s,defaultDropdownOpened:l,onDropdownClose:i,onDropdownOpen:f,onFocus:d,onBlur:c,onClick:u,onChange:m,
data:x,value:p,defaultValue:h,selectFirstOptionOnChange:y,selectFirstOptionOnDropdownOpen:I,onOptionSubmit:g,comboboxProps:b,readOnly:C,disabled:R,filter:S,limit:P,
withScrollArea:_,maxDropdownHeight:z,floatingHeight:j,size:N,searchable:H,rightSection:T,checkIconPosition:U,withCheckIcon:V,withAlignedLabels:O,nothingFoundMessage:B,
name:E,form:L,searchValue:$,defaultSearchValue:q,onSearchChange:X,allowDeselect:te,error:re,rightSectionPointerEvents:ce,id:de,clearable:ee,clearSectionMode:ye,
clearButtonProps:J,hiddenInputProps:me,renderOption:Ce,onClear:ge,autoComplete:le,scrollAreaProps:ie,__defaultRightSection:Se,__clearSection:Z,__clearable:K,chevronColor:fe,
autoSelectOnBlur:be,openOnFocus:oe,attributes:Y,...Q}=t,Ae=(0,Gr.useMemo)(()=>hl(x),[x]),ve=(0,Gr.useRef)({}),pe=(0,Gr.useMemo)(()=>Ya(Ae),[Ae]),Ze=Re(de),It=Sl(
{id:Ze,label:Q.label,labelProps:Q.labelProps,inputWrapperOrder:Q.inputWrapperOrder}),[we,Ge,bo]=Pe({value:p,defaultValue:h,finalValue:null,onChange:m}),vt=we!=null?
`${we}`in pe?pe[`${we}`]:ve.current[`${we}`]:void 0,fo=Zm(vt),[Co,Ir,gr]=Pe({value:$,defaultValue:q,finalValue:vt?vt.label:"",onChange:X}),yt=Qn({opened:s,defaultOpened:l,
onDropdownOpen:()=>{f?.(),I?yt.selectFirstOption():yt.updateSelectedOptionIndex("active",{scrollIntoView:!0})},onDropdownClose:()=>{i?.(),setTimeout(yt.resetSelectedOption,
0)}}),Yt=dt=>{Ir(dt),yt.resetSelectedOption()},{resolvedClassNames:en,resolvedStyles:So}=Nt({props:t,styles:r,classNames:o});(0,Gr.useEffect)(()=>{y&&yt.selectFirstOption()},
[y,Co]),(0,Gr.useEffect)(()=>{p===null&&Yt(""),p!=null&&vt&&(fo?.value!==vt.value||fo?.label!==vt.label)&&Yt(vt.label)},[p,vt]),(0,Gr.useEffect)(()=>{!bo&&!gr&&
Yt(we!=null?`${we}`in pe?pe[`${we}`]?.label:ve.current[`${we}`]?.label||"":"")},[pe,we]),(0,Gr.useEffect)(()=>{we&&`${we}`in pe&&(ve.current[`${we}`]=pe[`${we}`])},
[pe,we]);let tn=(0,Go.jsx)(De.ClearButton,{...J,onClear:()=>{Ge(null,null),Yt(""),ge?.()}}),Mn=ee&&we!=null&&!R&&!C;return(0,Go.jsxs)(Go.Fragment,{children:[(0,Go.jsxs)(
De,{store:yt,__staticSelector:"Select",classNames:en,styles:So,unstyled:n,readOnly:C,size:N,attributes:Y,floatingHeight:j,keepMounted:be,onOptionSubmit:dt=>{g?.(
dt);let ze=te&&`${pe[dt].value}`==`${we}`?null:pe[dt],vr=ze?ze.value:null;vr!==we&&Ge(vr,ze),!bo&&Yt(vr!=null&&ze?.label||""),yt.closeDropdown()},...b,children:[
(0,Go.jsx)(De.Target,{targetType:H?"input":"button",autoComplete:le,withExpandedAttribute:!0,children:(0,Go.jsx)(ot,{id:Ze,__defaultRightSection:(0,Go.jsx)(De.Chevron,
{size:N,error:re,unstyled:n,color:fe}),__clearSection:tn,__clearable:Mn,__clearSectionMode:ye,rightSection:T,rightSectionPointerEvents:ce||"none",...Q,size:N,__staticSelector:"\
Select",disabled:R,readOnly:C||!H,value:Co,onChange:dt=>{if(Fd(dt)){if(!C){let ze=OR(pe,dt.currentTarget.value);ze&&`${ze.value}`!=`${we}`&&(Ge(ze.value,ze),!bo&&
Yt(ze.label))}return}Yt(dt.currentTarget.value),yt.openDropdown(),y&&yt.selectFirstOption()},onFocus:dt=>{oe&&H&&yt.openDropdown(),d?.(dt)},onBlur:dt=>{be&&yt.clickSelectedOption(),
yt.closeDropdown();let ze=we!=null&&(`${we}`in pe?pe[`${we}`]:ve.current[`${we}`]);Yt(ze&&ze.label||""),c?.(dt)},onClick:dt=>{H?yt.openDropdown():yt.toggleDropdown(),
u?.(dt)},classNames:en,styles:So,unstyled:n,pointer:!H,error:re,attributes:Y})}),(0,Go.jsx)(Cl,{data:Ae,hidden:C||R,filter:S,search:Co,limit:P,hiddenWhenEmpty:!B,
withScrollArea:_,maxDropdownHeight:z,filterOptions:!!H&&vt?.label!==Co,value:we,checkIconPosition:U,withCheckIcon:V,withAlignedLabels:O,nothingFoundMessage:B,unstyled:n,
labelId:It,"aria-label":It?void 0:Q["aria-label"],renderOption:Ce,scrollAreaProps:ie})]}),(0,Go.jsx)(De.HiddenInput,{value:we,name:E,form:L,disabled:R,...me})]})});
EI.classes={...ot.classes,...De.classes};EI.displayName="@mantine/core/Select";var BI=v(M(),1);function k1(e){if(e!==void 0)return typeof e=="number"?D(e):e}function D1({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:n,selector:a}){
let s=Ee(),l=t===void 0?e:t,i=r!==void 0,f=dn({"--sg-spacing-x":it(qa(e)),"--sg-spacing-y":it(qa(l)),"--sg-auto-rows":n,...i?{"--sg-min-col-width":k1(r)}:{"--sg\
-cols":qa(o)?.toString()}}),d=He(s.breakpoints).reduce((u,m)=>(u[m]||(u[m]={}),typeof e=="object"&&e[m]!==void 0&&(u[m]["--sg-spacing-x"]=it(e[m])),typeof l=="o\
bject"&&l[m]!==void 0&&(u[m]["--sg-spacing-y"]=it(l[m])),!i&&typeof o=="object"&&o[m]!==void 0&&(u[m]["--sg-cols"]=o[m]),u),{}),c=$i(He(d),s.breakpoints).filter(
u=>He(d[u.value]).length>0).map(u=>({query:`(min-width: ${s.breakpoints[u.value]})`,styles:d[u.value]}));return(0,BI.jsx)(Ca,{styles:f,media:c,selector:a})}function AI(e){
return typeof e=="object"&&e!==null?He(e):[]}function _A(e){return e.sort((t,o)=>Hn(t)-Hn(o))}function NA({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}){return _A(
Array.from(new Set([...AI(e),...AI(t),...r!==void 0?[]:AI(o)])))}function E1({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:n,selector:a}){let s=t===
void 0?e:t,l=r!==void 0,i=dn({"--sg-spacing-x":it(qa(e)),"--sg-spacing-y":it(qa(s)),"--sg-auto-rows":n,...l?{"--sg-min-col-width":k1(r)}:{"--sg-cols":qa(o)?.toString()}}),
f=NA({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}),d=f.reduce((u,m)=>(u[m]||(u[m]={}),typeof e=="object"&&e[m]!==void 0&&(u[m]["--sg-spacing-x"]=it(e[m])),
typeof s=="object"&&s[m]!==void 0&&(u[m]["--sg-spacing-y"]=it(s[m])),!l&&typeof o=="object"&&o[m]!==void 0&&(u[m]["--sg-cols"]=o[m]),u),{}),c=f.map(u=>({query:`\
simple-grid (min-width: ${u})`,styles:d[u]}));return(0,BI.jsx)(Ca,{styles:i,container:c,selector:a})}var OI={container:"m_925c2d2c",root:"m_2415a157"};var Ko=v(M(),1),LA={cols:1,spacing:"md",type:"media"},_I=F(e=>{let t=w("SimpleGrid",LA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,cols:i,verticalSpacing:f,
spacing:d,type:c,minColWidth:u,autoFlow:m,autoRows:x,attributes:p,...h}=t,y=W({name:"SimpleGrid",classes:OI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:p,vars:l}),I=Bc(),g=u!==void 0?m||"auto-fill":void 0;return c==="container"?(0,Ko.jsxs)(Ko.Fragment,{children:[(0,Ko.jsx)(E1,{...t,selector:`.${I}`}),
(0,Ko.jsx)("div",{...y("container"),children:(0,Ko.jsx)(k,{...y("root",{className:I}),...h,"data-auto-cols":g})})]}):(0,Ko.jsxs)(Ko.Fragment,{children:[(0,Ko.jsx)(
D1,{...t,selector:`.${I}`}),(0,Ko.jsx)(k,{...y("root",{className:I}),...h,"data-auto-cols":g})]})});_I.classes=OI;_I.displayName="@mantine/core/SimpleGrid";var NI={root:"m_6d731127"};var A1=v(M(),1),HA={gap:"md",align:"stretch",justify:"flex-start"},B1=(e,{gap:t,align:o,justify:r})=>({root:{"--stack-gap":it(t),"--stack-align":o,"--stack-just\
ify":r}}),xr=F(e=>{let t=w("Stack",HA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,align:i,justify:f,gap:d,variant:c,attributes:u,...m}=t,x=W(
{name:"Stack",props:t,classes:NI,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:B1});return(0,A1.jsx)(k,{...x("root"),variant:c,
...m})});xr.classes=NI;xr.varsResolver=B1;xr.displayName="@mantine/core/Stack";var O1=v(A(),1);var Vl=v(M(),1),LI=(0,O1.createContext)(null),zA={hiddenInputValuesSeparator:","},Yd=Ro((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,
readOnly:l,name:i,hiddenInputValuesSeparator:f,hiddenInputProps:d,maxSelectedValues:c,disabled:u,...m}=w("SwitchGroup",zA,e),[x,p]=Pe({value:t,defaultValue:o,finalValue:[],
onChange:r}),h=g=>{let b=g.currentTarget.value;if(l)return;let C=x.includes(b);!C&&c&&x.length>=c||p(C?x.filter(R=>R!==b):[...x,b])},y=g=>{if(u)return!0;if(!c)return!1;
let b=x.includes(g),C=x.length>=c;return!b&&C},I=x.join(f);return(0,Vl.jsx)(LI,{value:{value:x,onChange:h,size:n,isDisabled:y},children:(0,Vl.jsxs)(Oe.Wrapper,{
size:n,...a,...m,labelElement:"div",__staticSelector:"SwitchGroup",children:[(0,Vl.jsx)(gl,{role:"group",children:s}),(0,Vl.jsx)("input",{type:"hidden",name:i,value:I,
...d})]})})}));Yd.classes=Oe.Wrapper.classes;Yd.displayName="@mantine/core/SwitchGroup";var HI={root:"m_5f93f3bb",input:"m_926b4011",track:"m_9307d992",thumb:"m_93039a1d",trackLabel:"m_8277e082"};var _1=v(A(),1);var ss=v(M(),1),VA={labelPosition:"right",withThumbIndicator:!0},N1=(e,{radius:t,color:o,size:r})=>({root:{"--switch-radius":t===void 0?void 0:Ie(t),"--switch-h\
eight":ae(r,"switch-height"),"--switch-width":ae(r,"switch-width"),"--switch-thumb-size":ae(r,"switch-thumb-size"),"--switch-label-font-size":ae(r,"switch-label\
-font-size"),"--switch-track-label-padding":ae(r,"switch-track-label-padding"),"--switch-color":o?Me(o,e):void 0}}),jf=F(e=>{let t=w("Switch",VA,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,color:i,label:f,offLabel:d,onLabel:c,id:u,size:m,radius:x,wrapperProps:p,thumbIcon:h,checked:y,defaultChecked:I,onChange:g,
labelPosition:b,description:C,error:R,disabled:S,variant:P,rootRef:_,mod:z,withThumbIndicator:j,attributes:N,...H}=t,T=(0,_1.use)(LI),U=m||T?.size,V=W({name:"Sw\
itch",props:t,classes:HI,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:N,vars:l,varsResolver:N1}),{styleProps:O,rest:B}=Mt(H),E=Re(u),L=[C?`${E}\
-description`:void 0,R&&typeof R!="boolean"?`${E}-error`:void 0,B["aria-describedby"]].filter(Boolean).join(" ")||void 0,$={checked:T?.value.includes(B.value)??
y,onChange:re=>{T?.onChange(re),g?.(re)}},q=S||T?.isDisabled?.(B.value),[X,te]=Pe({value:$.checked??y,defaultValue:I,finalValue:!1});return(0,ss.jsxs)(Qa,{...V(
"root"),__staticSelector:"Switch",__stylesApiProps:t,id:E,size:U,labelPosition:b,label:f,description:C,error:R,disabled:q,bodyElement:"label",labelElement:"span",
classNames:o,styles:a,unstyled:s,"data-checked":$.checked,variant:P,ref:_,mod:z,attributes:N,inert:B.inert,...O,...p,children:[(0,ss.jsx)("input",{...B,...$,disabled:q,
checked:X,"data-checked":$.checked,onChange:re=>{B.readOnly||($.onChange?.(re),te(re.currentTarget.checked))},id:E,type:"checkbox",role:"switch",inert:B.inert,"\
aria-describedby":L,...V("input")}),(0,ss.jsxs)(k,{"aria-hidden":"true",component:"span",mod:{error:R,"label-position":b,"without-labels":!c&&!d},...V("track"),
children:[(0,ss.jsx)(k,{component:"span",mod:{"reduce-motion":!0,"with-thumb-indicator":j&&!h},...V("thumb"),children:h}),(0,ss.jsx)("span",{...V("trackLabel"),
children:X?c:d})]})]})});jf.classes={...HI,...wd};jf.varsResolver=N1;jf.displayName="@mantine/core/Switch";jf.Group=Yd;var[L1,H1]=ft("Table component was not found in the tree");var la={table:"m_b23fa0ef",th:"m_4e7aa4f3",tr:"m_4e7aa4fd",td:"m_4e7aa4ef",tbody:"m_b2404537",thead:"m_b242d975",caption:"m_9e5a3ac7",scrollContainer:"m_a100c15",
scrollContainerInner:"m_62259741"};var z1=v(M(),1);function $A(e,t){if(!t)return;let o={};return t.columnBorder&&e.withColumnBorders&&(o["data-with-column-border"]=!0),t.rowBorder&&e.withRowBorders&&
(o["data-with-row-border"]=!0),t.striped&&e.striped&&(o["data-striped"]=e.striped),t.highlightOnHover&&e.highlightOnHover&&(o["data-hover"]=!0),t.captionSide&&e.
captionSide&&(o["data-side"]=e.captionSide),t.stickyHeader&&e.stickyHeader&&(o["data-sticky"]=!0),o}function ls(e,t){let o=`Table${e.charAt(0).toUpperCase()}${e.
slice(1)}`,r=F(n=>{let a=w(o,{},n),{classNames:s,className:l,style:i,styles:f,...d}=a,c=H1();return(0,z1.jsx)(k,{component:e,...$A(c,t),...c.getStyles(e,{className:l,
classNames:s,style:i,styles:f,props:a}),...d})});return r.displayName=`@mantine/core/${o}`,r.classes=la,r}var qf=ls("th",{columnBorder:!0}),Qd=ls("td",{columnBorder:!0}),
$l=ls("tr",{rowBorder:!0,striped:!0,highlightOnHover:!0}),Zd=ls("thead",{stickyHeader:!0}),Jd=ls("tbody"),em=ls("tfoot"),tm=ls("caption",{captionSide:!0});var zI=v(M(),1),jA={type:"scrollarea"},V1=(e,{minWidth:t,maxHeight:o,type:r})=>({scrollContainer:{"--table-min-width":D(t),"--table-max-height":D(o),"--table-ov\
erflow":r==="native"?"auto":void 0}}),Wf=F(e=>{let t=w("TableScrollContainer",jA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,children:i,minWidth:f,
maxHeight:d,type:c,scrollAreaProps:u,attributes:m,...x}=t,p=W({name:"TableScrollContainer",classes:la,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:m,vars:l,varsResolver:V1,rootSelector:"scrollContainer"});return(0,zI.jsx)(k,{component:c==="scrollarea"?xo:"div",...c==="scrollarea"?d?{offsetScrollbars:"\
xy",...u}:{offsetScrollbars:"x",...u}:{},...p("scrollContainer"),...x,children:(0,zI.jsx)("div",{...p("scrollContainerInner"),children:i})})});Wf.classes=la;Wf.
varsResolver=V1;Wf.displayName="@mantine/core/TableScrollContainer";var io=v(M(),1);function om({data:e}){return(0,io.jsxs)(io.Fragment,{children:[e.caption&&(0,io.jsx)(tm,{children:e.caption}),e.head&&(0,io.jsx)(Zd,{children:(0,io.jsx)(
$l,{children:e.head.map((t,o)=>(0,io.jsx)(qf,{children:t},o))})}),e.body&&(0,io.jsx)(Jd,{children:e.body.map((t,o)=>(0,io.jsx)($l,{children:t.map((r,n)=>(0,io.jsx)(
Qd,{children:r},n))},o))}),e.foot&&(0,io.jsx)(em,{children:(0,io.jsx)($l,{children:e.foot.map((t,o)=>(0,io.jsx)(qf,{children:t},o))})})]})}om.displayName="@mant\
ine/core/TableDataRenderer";var $1=v(A(),1),rm=v(M(),1),qA={withRowBorders:!0,verticalSpacing:7},j1=(e,{layout:t,captionSide:o,horizontalSpacing:r,verticalSpacing:n,borderColor:a,stripedColor:s,
highlightOnHoverColor:l,striped:i,highlightOnHover:f,stickyHeaderOffset:d,stickyHeader:c})=>({table:{"--table-layout":t,"--table-caption-side":o,"--table-horizo\
ntal-spacing":it(r),"--table-vertical-spacing":it(n),"--table-border-color":a?Me(a,e):void 0,"--table-striped-color":i&&s?Me(s,e):void 0,"--table-highlight-on-h\
over-color":f&&l?Me(l,e):void 0,"--table-sticky-header-offset":c?D(d):void 0}}),Eo=F(e=>{let t=w("Table",qA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,
vars:l,horizontalSpacing:i,verticalSpacing:f,captionSide:d,stripedColor:c,highlightOnHoverColor:u,striped:m,highlightOnHover:x,withColumnBorders:p,withRowBorders:h,
withTableBorder:y,borderColor:I,layout:g,data:b,children:C,stickyHeader:R,stickyHeaderOffset:S,mod:P,tabularNums:_,attributes:z,...j}=t,N=W({name:"Table",props:t,
className:r,style:n,classes:la,classNames:o,styles:a,unstyled:s,attributes:z,rootSelector:"table",vars:l,varsResolver:j1,stable:!0}),H=m===!0?"odd":m||void 0,T=d||
"bottom",U=(0,$1.useMemo)(()=>({getStyles:N,stickyHeader:R,striped:H,highlightOnHover:x,withColumnBorders:p,withRowBorders:h,captionSide:T}),[N,R,H,x,p,h,T]);return(0,rm.jsx)(
L1,{value:U,children:(0,rm.jsx)(k,{component:"table",mod:[{withTableBorder:y,tabularNums:_},P],...N("table"),...j,children:C||!!b&&(0,rm.jsx)(om,{data:b})})})});
Eo.classes=la;Eo.varsResolver=j1;Eo.displayName="@mantine/core/Table";Eo.Td=Qd;Eo.Th=qf;Eo.Tr=$l;Eo.Thead=Zd;Eo.Tbody=Jd;Eo.Tfoot=em;Eo.Caption=tm;Eo.ScrollContainer=
Wf;Eo.DataRenderer=om;function q1({data:e,value:t}){let o=t.map(r=>r.trim().toLowerCase());return e.reduce((r,n)=>(qr(n)?r.push({group:n.group,items:n.items.filter(a=>o.indexOf(a.label.
toLowerCase().trim())===-1)}):o.indexOf(n.label.toLowerCase().trim())===-1&&r.push(n),r),[])}function WA(e,t){return e?t.split(new RegExp(`[${e.join("")}]`)).map(o=>o.trim()).filter(o=>o!==""):[t]}function VI({splitChars:e,allowDuplicates:t,maxTags:o,value:r,
currentTags:n,isDuplicate:a,onDuplicate:s}){let l=WA(e,r),i=[];if(t)i.push(...n,...l);else{i.push(...n);for(let f of l)(a?d=>a(d,i):d=>i.some(c=>c.toLowerCase()===
d.toLowerCase()))(f)?s?.(f):i.push(f)}return o?i.slice(0,o):i}var jl=v(A(),1);var Xt=v(M(),1),UA={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[","],hiddenInputValuesDivider:",",openOnFocus:!0,size:"sm"},$I=F(e=>{let t=w(["Input","InputWra\
pper","TagsInput"],UA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,value:f,defaultValue:d,onChange:c,onKeyDown:u,maxTags:m,allowDuplicates:x,
onDuplicate:p,variant:h,data:y,dropdownOpened:I,defaultDropdownOpened:g,onDropdownOpen:b,onDropdownClose:C,selectFirstOptionOnChange:R,selectFirstOptionOnDropdownOpen:S,
onOptionSubmit:P,comboboxProps:_,filter:z,limit:j,withScrollArea:N,maxDropdownHeight:H,floatingHeight:T,searchValue:U,defaultSearchValue:V,onSearchChange:O,readOnly:B,
disabled:E,splitChars:L,onFocus:$,onBlur:q,onPaste:X,radius:te,rightSection:re,rightSectionWidth:ce,rightSectionPointerEvents:de,rightSectionProps:ee,leftSection:ye,
leftSectionWidth:J,leftSectionPointerEvents:me,leftSectionProps:Ce,inputContainer:ge,inputWrapperOrder:le,withAsterisk:ie,required:Se,labelProps:Z,descriptionProps:K,
errorProps:fe,successProps:be,wrapperProps:oe,description:Y,label:Q,error:Ae,success:ve,withErrorStyles:pe,withSuccessStyles:Ze,name:It,form:we,id:Ge,clearable:bo,
clearSectionMode:vt,clearButtonProps:fo,hiddenInputProps:Co,hiddenInputValuesDivider:Ir,mod:gr,renderOption:yt,renderPill:Yt,onRemove:en,onClear:So,onMaxTags:tn,
scrollAreaProps:Mn,acceptValueOnBlur:dt,isDuplicate:ze,openOnFocus:vr,attributes:ne,ref:he,loading:Zo,loadingPosition:Jo,withPillsReorder:Et,...bt}=t,Je=Re(Ge),
mt=Sl({id:Je,label:Q,labelProps:Z,inputWrapperOrder:le}),gt=hl(y),Rt=Ya(gt),wo=(0,jl.useRef)(null),yr=xe(wo,he),$t=Qn({opened:I,defaultOpened:g,onDropdownOpen:()=>{
b?.(),S&&$t.selectFirstOption()},onDropdownClose:()=>{C?.(),$t.resetSelectedOption()}}),{styleProps:Dm,rest:{type:ni,autoComplete:fc,...kn}}=Mt(bt),[ut,ue]=Pe({
value:f,defaultValue:d,finalValue:[],onChange:c}),{getPillProps:br,getListProps:on,handleInputKeyDown:Em}=$w({value:ut,onChange:ue,enabled:Et&&!E&&!B}),[er,Am]=Pe(
{value:U,defaultValue:V,finalValue:"",onChange:O}),pa=Fe=>{Am(Fe),$t.resetSelectedOption()},Bm=W({name:"TagsInput",classes:{},props:t,classNames:o,styles:a,unstyled:s}),
{resolvedClassNames:Ng,resolvedStyles:Lg}=Nt({props:t,styles:a,classNames:o}),Hg=Fe=>{if((ze?ze(Fe,ut):ut.some(tr=>tr.toLowerCase()===Fe.toLowerCase()))&&(p?.(Fe),
!x)){pa("");return}if(ut.length>=m){tn?.(Fe);return}P?.(Fe),pa(""),Fe.length>0&&ue([...ut,Fe])},eT=Fe=>{if(u?.(Fe),Fe.defaultPrevented||Fe.isPropagationStopped())
return;let tr=er.trim(),{length:ms}=tr;if(L.includes(Fe.key)&&ms>0&&(ue(VI({splitChars:L,allowDuplicates:x,maxTags:m,value:er,currentTags:ut,isDuplicate:ze,onDuplicate:p})),
pa(""),Fe.preventDefault()),Fe.key==="Enter"&&ms>0&&!Fe.nativeEvent.isComposing){if(Fe.preventDefault(),document.querySelector(`#${$t.listId} [data-combobox-opt\
ion][data-combobox-selected]`))return;Hg(tr)}Fe.key==="Backspace"&&ms===0&&ut.length>0&&!Fe.nativeEvent.isComposing&&!B&&(en?.(ut[ut.length-1]),ue(ut.slice(0,ut.
length-1))),Em(Fe)},tT=Fe=>{if(X?.(Fe),Fe.preventDefault(),Fe.clipboardData){let tr=Fe.clipboardData.getData("text/plain");ue(VI({splitChars:L,allowDuplicates:x,
maxTags:m,value:`${er}${tr}`,currentTags:ut,isDuplicate:ze,onDuplicate:p})),pa("")}},oT=ut.map((Fe,tr)=>{let ms=()=>{let Vg=ut.slice();Vg.splice(tr,1),ue(Vg),en?.(
Fe)},zg=br(tr);return Yt?(0,Xt.jsx)(jl.Fragment,{children:Yt({option:Rt[Fe]||{value:Fe,label:Fe,disabled:!1},value:Fe,onRemove:ms,disabled:E||B,reorderProps:zg})},
`${Fe}-${tr}`):(0,Xt.jsx)(es,{withRemoveButton:!B,onRemove:ms,unstyled:s,disabled:E,attributes:ne,...Bm("pill"),...zg,children:Fe},`${Fe}-${tr}`)});(0,jl.useEffect)(
()=>{R&&$t.selectFirstOption()},[R,ut,er]);let rT=(0,Xt.jsx)(De.ClearButton,{...fo,onClear:()=>{ue([]),pa(""),wo.current?.focus(),$t.openDropdown(),So?.()}});return(0,Xt.jsxs)(
Xt.Fragment,{children:[(0,Xt.jsxs)(De,{store:$t,classNames:Ng,styles:Lg,unstyled:s,size:i,readOnly:B,__staticSelector:"TagsInput",attributes:ne,floatingHeight:T,
onOptionSubmit:Fe=>{P?.(Fe),pa(""),ut.length>=m?tn?.(Fe):ue([...ut,Rt[Fe].value]),$t.resetSelectedOption()},..._,children:[(0,Xt.jsx)(De.DropdownTarget,{children:(0,Xt.jsx)(
El,{...Dm,__staticSelector:"TagsInput",classNames:Ng,styles:Lg,unstyled:s,size:i,className:r,style:n,variant:h,disabled:E,radius:te,rightSection:re,__clearSection:rT,
__clearable:bo&&ut.length>0&&!E&&!B,__clearSectionMode:vt,rightSectionWidth:ce,rightSectionPointerEvents:de,rightSectionProps:ee,leftSection:ye,leftSectionWidth:J,
leftSectionPointerEvents:me,leftSectionProps:Ce,loading:Zo,loadingPosition:Jo,inputContainer:ge,inputWrapperOrder:le,withAsterisk:ie,required:Se,labelProps:Z,descriptionProps:K,
errorProps:fe,successProps:be,wrapperProps:oe,description:Y,label:Q,error:Ae,success:ve,withErrorStyles:pe,withSuccessStyles:Ze,__stylesApiProps:{...t,multiline:!0},
id:Je,mod:gr,attributes:ne,children:(0,Xt.jsxs)(es.Group,{disabled:E,unstyled:s,...Bm("pillsList"),...on(),children:[oT,(0,Xt.jsx)(De.EventsTarget,{autoComplete:fc,
withExpandedAttribute:!0,children:(0,Xt.jsx)(El.Field,{...kn,ref:yr,...Bm("inputField"),unstyled:s,onKeyDown:eT,onFocus:Fe=>{$?.(Fe),vr&&$t.openDropdown()},onBlur:Fe=>{
q?.(Fe),dt&&Hg(er),$t.closeDropdown()},onPaste:tT,value:er,onChange:Fe=>{Fd(Fe)||pa(Fe.currentTarget.value)},required:Se&&ut.length===0,disabled:E,readOnly:B,id:Je})})]})})}),
(0,Xt.jsx)(Cl,{data:q1({data:gt,value:ut}),hidden:B||E,filter:z,search:er,limit:j,hiddenWhenEmpty:!0,withScrollArea:N,maxDropdownHeight:H,unstyled:s,labelId:mt,
"aria-label":mt?void 0:bt["aria-label"],renderOption:yt,scrollAreaProps:Mn})]}),(0,Xt.jsx)(De.HiddenInput,{name:It,form:we,value:ut,valuesDivider:Ir,disabled:E,
...Co})]})});$I.classes={...ot.classes,...De.classes};$I.displayName="@mantine/core/TagsInput";var W1=v(M(),1),jI=F(e=>{let t=w(["Input","InputWrapper","TextInput"],null,e);return(0,W1.jsx)(ot,{component:"input",...t,__staticSelector:"TextInput"})});jI.classes=
ot.classes;jI.displayName="@mantine/core/TextInput";var qI={root:"m_7341320d"};var U1=v(M(),1),G1=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s})=>{let l=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:n,
variant:r||"filled",autoContrast:s});return{root:{"--ti-size":ae(t,"ti-size"),"--ti-radius":o===void 0?void 0:Ie(o),"--ti-bg":a||r?l.background:void 0,"--ti-col\
or":a||r?l.color:void 0,"--ti-bd":a||r?l.border:void 0}}},nm=F(e=>{let t=w("ThemeIcon",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,autoContrast:i,
attributes:f,...d}=t,c=W({name:"ThemeIcon",classes:qI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:f,vars:l,varsResolver:G1});return(0,U1.jsx)(
k,{...c("root"),...d})});nm.classes=qI;nm.varsResolver=G1;nm.displayName="@mantine/core/ThemeIcon";var GA=["h1","h2","h3","h4","h5","h6"],KA=["xs","sm","md","lg","xl"];function K1(e,t){let o=t!==void 0?t:`h${e}`;return GA.includes(o)?{fontSize:`var(--mantine-${o}\
-font-size)`,fontWeight:`var(--mantine-${o}-font-weight)`,lineHeight:`var(--mantine-${o}-line-height)`}:KA.includes(o)?{fontSize:`var(--mantine-font-size-${o})`,
fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}:{fontSize:D(o),fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`\
var(--mantine-h${e}-line-height)`}}var WI={root:"m_8a5d1357"};var X1=v(M(),1),XA={order:1},Y1=(e,{order:t,size:o,lineClamp:r,textWrap:n})=>{let a=K1(t||1,o);return{root:{"--title-fw":a.fontWeight,"--title-lh":a.lineHeight,
"--title-fz":a.fontSize,"--title-line-clamp":typeof r=="number"?r.toString():void 0,"--title-text-wrap":n}}},ql=F(e=>{let t=w("Title",XA,e),{classNames:o,className:r,
style:n,styles:a,unstyled:s,order:l,vars:i,size:f,variant:d,lineClamp:c,textWrap:u,mod:m,attributes:x,...p}=t,h=W({name:"Title",props:t,classes:WI,className:r,style:n,
classNames:o,styles:a,unstyled:s,attributes:x,vars:i,varsResolver:Y1});return[1,2,3,4,5,6].includes(l)?(0,X1.jsx)(k,{...h("root"),component:`h${l}`,variant:d,mod:[
{order:l,lineClamp:typeof c=="number"},m],size:f,...p}):null});ql.classes=WI;ql.varsResolver=Y1;ql.displayName="@mantine/core/Title";var Q1=v(A(),1);function UI(e){let t=e,o=!1,r=new Set;return{getState(){return t},updateState(n){t=typeof n=="function"?n(t):n},setState(n){this.updateState(n),
r.forEach(a=>a(t))},initialize(n){o||(t=n,o=!0)},subscribe(n){return r.add(n),()=>r.delete(n)}}}function GI(e){return(0,Q1.useSyncExternalStore)(e.subscribe,()=>e.
getState(),()=>e.getState())}var Z1=0;function oP(e,t,o){let r=[],n=[],a=new Map;for(let s of e){let l=s.position||t,i=a.get(l);i?i.push(s):a.set(l,[s])}for(let s of a.values())s.sort((l,i)=>(i.
priority??0)-(l.priority??0)||(l.__sequence??0)-(i.__sequence??0)),s.forEach((l,i)=>{i<o?n.push(l):r.push(l)});return{notifications:n,queue:r}}var rP=()=>UI({notifications:[],
queue:[],defaultPosition:"bottom-right",limit:5}),Kr=rP(),KI=(e=Kr)=>GI(e);function is(e,t){let o=e.getState(),r=t([...o.notifications,...o.queue]);for(let a of r)
a.__sequence===void 0&&(a.__sequence=Z1,Z1+=1);let n=oP(r,o.defaultPosition,o.limit);e.setState({notifications:n.notifications,queue:n.queue,limit:o.limit,defaultPosition:o.
defaultPosition})}function XI(e,t=Kr){let o=e.id||gs();return is(t,r=>e.id&&r.some(n=>n.id===e.id)?r:[...r,{...e,id:o}]),o}function am(e,t=Kr){return is(t,o=>o.
filter(r=>r.id===e?(r.onClose?.(r),!1):!0)),e}function YI(e,t=Kr){return is(t,o=>o.map(r=>r.id===e.id?{...r,...e}:r)),e.id}function J1(e,t){return typeof e=="fu\
nction"?e(t):e}function eP(e,t){let o=t.getState();return[...o.notifications,...o.queue].some(r=>r.id===e.id)?YI(e,t):XI(e,t)}var tP=new WeakMap;function nP(e,t,o=Kr){
let r=t.id||gs(),n=tP.get(o)||new Map,a={};tP.set(o,n),n.set(r,a),eP({loading:!0,autoClose:!1,...t.loading,id:r},o);let s=l=>{n.get(r)===a&&(n.delete(r),eP({...t.
loading,loading:!1,autoClose:void 0,...l,id:r},o))};return e.then(l=>s({color:"teal",...J1(t.success,l)}),l=>s({color:"red",...J1(t.error,l)})),e}function aP(e=Kr){
is(e,()=>[])}function sP(e=Kr){let{defaultPosition:t,limit:o}=e.getState();is(e,r=>oP(r,t,o).notifications)}var Rn={show:XI,hide:am,update:YI,promise:nP,clean:aP,
cleanQueue:sP,updateState:is};var Uf=["bottom-center","bottom-left","bottom-right","top-center","top-left","top-right"];function lP(e,t){return e.reduce((o,r)=>(o[r.position||t].push(r),o),Uf.
reduce((o,r)=>(o[r]=[],o),{}))}var iP={left:"translateX(-100%)",right:"translateX(100%)","top-center":"translateY(-100%)","bottom-center":"translateY(100%)"},YA={left:"translateX(0)",right:"t\
ranslateX(0)","top-center":"translateY(0)","bottom-center":"translateY(0)"};function fP({state:e,maxHeight:t,position:o,transitionDuration:r}){let[n,a]=o.split(
"-"),s=a==="center"?`${n}-center`:a,l={opacity:0,maxHeight:t,transform:iP[s],transitionDuration:`${r}ms, ${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(\
.51,.3,0,1.21), cubic-bezier(.51,.3,0,1.21), linear",transitionProperty:"opacity, transform, max-height"},i={opacity:1,transform:YA[s]},f={opacity:0,maxHeight:0,
transform:iP[s]};return{...l,...{entering:i,entered:i,exiting:f,exited:f}[e]}}function cP(e,t){return typeof t=="number"?t:t===!1||e===!1?!1:e}var Ve=v(A(),1);var Gf=v(M(),1),QA=120,ZA=4,JA=new Set(["classNames","styles","unstyled","vars","attributes","variant","color","radius","icon","title","loading","withBorder","w\
ithCloseButton","closeButtonProps","className","style","role","ref","children","mod"]);function eB(e){let{rest:t}=Mt(e);return Object.fromEntries(Object.entries(
t).filter(([o,r])=>!JA.has(o)&&r!==void 0))}function QI({data:e,onHide:t,autoClose:o,transitionDuration:r,allowDragDismiss:n,allowScrollDismiss:a,paused:s,withAutoCloseProgress:l,
progressProps:i,onHoverStart:f,onHoverEnd:d,onExpandRequest:c,ref:u,style:m,renderNotification:x,layout:p,stackIndex:h,stackSize:y,stackPosition:I,stackExpanded:g,
stackExpandedOffset:b,transitionState:C,...R}){let[S,P]=(0,Ve.useState)(0),[_,z]=(0,Ve.useState)(!1),[j,N]=(0,Ve.useState)(1),[H,T]=(0,Ve.useState)(!1),U=Ee(),{
autoClose:V,message:O,allowClose:B,position:E,style:L,withCloseButton:$,renderNotification:q,onOpen:X,priority:te,withAutoCloseProgress:re,__sequence:ce,...de}=e,
ee=cP(o,e.autoClose),[ye,J]=(0,Ve.useState)({running:!1,cycle:0}),me=(e.withAutoCloseProgress??l)&&typeof ee=="number",Ce=(0,Ve.useRef)(-1),ge=(0,Ve.useRef)(-1),
le=(0,Ve.useRef)(-1),ie=(0,Ve.useRef)(null),Se=(0,Ve.useRef)(!1),Z=(0,Ve.useRef)(!1),K=(0,Ve.useRef)(!1),fe=(0,Ve.useRef)(0),be=B===!1,oe=()=>{let ue=Se.current||
Z.current;ue&&!K.current?(K.current=!0,f?.()):!ue&&K.current&&(K.current=!1,d?.())},Y=(0,Ve.useEffectEvent)(()=>{K.current&&(K.current=!1,d?.())});(0,Ve.useEffect)(
()=>()=>Y(),[]);let Q=()=>{window.clearTimeout(Ce.current),J(ue=>ue.running?{...ue,running:!1}:ue)},Ae=()=>window.clearTimeout(ge.current),ve=()=>window.clearTimeout(
le.current),pe=ue=>{fe.current=ue,P(ue)},Ze=()=>{t(e.id),Q(),Ae(),ve()},It=(0,Ve.useRef)(s);(0,Ve.useEffect)(()=>{It.current=s});let we=()=>{_||gr||Se.current||
Z.current||It.current||typeof ee!="number"||(Q(),Ce.current=window.setTimeout(Ze,ee),J(ue=>({running:!0,cycle:ue.cycle+1})))},Ge=ue=>ue*((ie.current?.offsetWidth??
440)+40),bo=(ue,br)=>{let on=ie.current?.offsetWidth??440;return Math.abs(ue)>on*.35||br>.5},vt=()=>{ve(),T(!1),pe(0)},fo=ue=>{N(ue),z(!0),T(!1),pe(Ge(ue)),Q(),
Ae(),ve(),ge.current=window.setTimeout(Ze,r)},Co=()=>{ve(),le.current=window.setTimeout(()=>{T(!1),pe(0),we()},QA)},{ref:Ir,active:gr}=lp(ue=>{if(!_)if(ue.first&&
Q(),ue.last){if(ue.tap||ue.canceled){pe(0),we();return}let br=ue.movement[0],on=br===0?ue.direction[0]===-1?-1:1:br>0?1:-1;bo(br,ue.velocity[0])?fo(on):(pe(0),we())}else
pe(ue.movement[0])},{axis:"x",threshold:5,filterTaps:!0,enabled:n&&!be&&!_}),yt=xe(u,ie,Ir),Yt=_r(m,U),en=_r(L,U),So={...Yt,...en},tn=typeof So.opacity=="number"?
So.opacity:1,Mn=_?0:1-Math.min(Math.abs(S)/200,1)*.6,dt=So.transitionDuration??`${r}ms, ${r}ms, ${r}ms`,ze=p==="stacked",vr=ze&&h!==void 0&&h>0,ne=vr&&!g,he=C===
"exiting"||C==="exited",Zo=I?.startsWith("top")?1:-1,Jo=Math.min(h??0,ZA),Et=ne?Jo*10*Zo:0,bt=ze?(h||0)*30:0,Je=gr||H,mt=()=>ze?he?`translateY(${g?b||0:Et}px) v\
ar(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`:g?`translateY(${b||0}px) translate3d(var(--notifications-swipe-offset)\
, 0, 0)`:vr?`scale(${1-Jo*.03}) translateY(${Et}px)`:"var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)":"var(--notifica\
tions-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)",gt={...So,...ze?{maxHeight:void 0}:{},"--notifications-state-transform":typeof So.transform==
"string"?So.transform:"translateX(0)","--notifications-state-opacity":String(tn),"--notifications-swipe-offset":`${S}px`,"--notifications-swipe-opacity":String(
Mn),transform:mt(),opacity:"calc(var(--notifications-state-opacity) * var(--notifications-swipe-opacity))",transitionDuration:Je?"0ms, 0ms, 0ms":dt,cursor:"defa\
ult",touchAction:"pan-y",...ze?{gridArea:"1 / 1",zIndex:(y||5)-(h??0),pointerEvents:ne?"none":void 0,alignSelf:Zo===1?"start":"end",transitionProperty:Je?"none":
"transform, opacity",transitionDuration:`${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(.51,.3,0,1.21), ease",transitionDelay:Je||he?"0ms":`${bt}ms`}:{}},
Rt=()=>{Se.current=!0,Q(),oe()},wo=()=>{Se.current=!1,H||(vt(),we()),oe()},yr=ze?()=>{Z.current=!0,Q(),oe()}:void 0,$t=ze?()=>{Z.current=!1,H||we(),oe()}:void 0,
Dm=ue=>{ze&&(ue.pointerType==="touch"||ue.pointerType==="pen")&&c?.()},ni=(0,Ve.useEffectEvent)(ue=>{if(_||gr)return;let br=ue.currentTarget===document;if(!br&&
!Se.current)return;let{deltaX:on,deltaY:Em}=ue;if(Math.abs(on)<=Math.abs(Em)||on===0||!a||be)return;br||(ue.preventDefault(),ue.stopPropagation()),Q(),T(!0);let er=fe.
current-on,Am=er>0?1:-1;if(bo(er,0)){fo(Am);return}pe(er),Co()});(0,Ve.useEffect)(()=>{if(H)return document.addEventListener("wheel",ni,{passive:!1}),()=>document.
removeEventListener("wheel",ni,{passive:!1})},[H]),(0,Ve.useEffect)(()=>{let ue=()=>{_&&pe(Ge(j))};return window.addEventListener("resize",ue),()=>window.removeEventListener(
"resize",ue)},[j,_]),(0,Ve.useEffect)(()=>{let ue=ie.current;if(ue)return ue.addEventListener("wheel",ni,{passive:!1}),()=>ue.removeEventListener("wheel",ni,{passive:!1})},
[]),(0,Ve.useEffect)(()=>()=>{Ae(),ve()},[]),(0,Ve.useEffect)(()=>{e.onOpen?.(e)},[]);let fc=(0,Ve.useRef)(C);(0,Ve.useEffect)(()=>{let ue=fc.current==="exiting";
fc.current=C,!(C!=="entering"||!ue)&&(Ae(),_?(z(!1),T(!1),pe(0)):we(),e.onOpen?.(e))},[C]),(0,Ve.useEffect)(()=>(we(),Q),[ee,gr,_]),Qt(()=>{me&&we()},[me]),(0,Ve.useEffect)(
()=>(s?Q():we(),Q),[s]);let kn={...R,...de},ut={style:gt,inert:ne,onMouseEnter:ue=>{kn.onMouseEnter?.(ue),Rt()},onMouseLeave:ue=>{kn.onMouseLeave?.(ue),wo()},onFocusCapture:ue=>{
kn.onFocusCapture?.(ue),yr?.()},onBlurCapture:ue=>{kn.onBlurCapture?.(ue),$t?.()},onPointerDownCapture:ue=>{kn.onPointerDownCapture?.(ue),Dm(ue)}};if(x){let ue=[
R.className,de.className].filter(Boolean).join(" ");return(0,Gf.jsx)("div",{ref:yt,role:de.role||R.role||"alert",...eB(kn),className:ue||void 0,...ut,children:x(
e)})}return(0,Gf.jsxs)(Al,{ref:yt,...R,...de,...ut,withCloseButton:be?!1:$,onClose:Ze,children:[O,me&&(0,Gf.jsx)("div",{"aria-hidden":!0,...i,"data-paused":!ye.
running||void 0,style:{...i.style,"--notifications-progress-duration":`${ee}ms`}},ye.cycle)]})}QI.displayName="@mantine/notifications/NotificationContainer";var ZI={root:"m_b37d9ac7",notification:"m_5ed0edd0",progress:"m_836192","notifications-progress":"m_5f780017","notifications-progress-fade-in":"m_bb245a60"};var Ye=v(A(),1);function sm(){return sm=Object.assign?Object.assign.bind():function(e){for(var t=1;t<arguments.length;t++){var o=arguments[t];for(var r in o)({}).hasOwnProperty.
call(o,r)&&(e[r]=o[r])}return e},sm.apply(null,arguments)}function lm(e,t){if(e==null)return{};var o={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;o[r]=e[r]}return o}function im(e,t){return im=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(o,r){return o.__proto__=r,o},im(e,t)}function fm(e,t){e.prototype=Object.create(t.prototype),e.prototype.constructor=e,im(e,t)}var Kf=v(A()),Xf=v(Ln());var JI={disabled:!1};var uP=v(A()),Wl=uP.default.createContext(null);var dP=function(t){return t.scrollTop};var Yf="unmounted",fs="exited",cs="entering",Gl="entered",eg="exiting",Pn=(function(e){fm(t,e);function t(r,n){var a;a=e.call(this,r,n)||this;var s=n,l=s&&!s.isMounting?
r.enter:r.appear,i;return a.appearStatus=null,r.in?l?(i=fs,a.appearStatus=cs):i=Gl:r.unmountOnExit||r.mountOnEnter?i=Yf:i=fs,a.state={status:i},a.nextCallback=null,
a}t.getDerivedStateFromProps=function(n,a){var s=n.in;return s&&a.status===Yf?{status:fs}:null};var o=t.prototype;return o.componentDidMount=function(){this.updateStatus(
!0,this.appearStatus)},o.componentDidUpdate=function(n){var a=null;if(n!==this.props){var s=this.state.status;this.props.in?s!==cs&&s!==Gl&&(a=cs):(s===cs||s===
Gl)&&(a=eg)}this.updateStatus(!1,a)},o.componentWillUnmount=function(){this.cancelNextCallback()},o.getTimeouts=function(){var n=this.props.timeout,a,s,l;return a=
s=l=n,n!=null&&typeof n!="number"&&(a=n.exit,s=n.enter,l=n.appear!==void 0?n.appear:s),{exit:a,enter:s,appear:l}},o.updateStatus=function(n,a){if(n===void 0&&(n=
!1),a!==null)if(this.cancelNextCallback(),a===cs){if(this.props.unmountOnExit||this.props.mountOnEnter){var s=this.props.nodeRef?this.props.nodeRef.current:Xf.default.
findDOMNode(this);s&&dP(s)}this.performEnter(n)}else this.performExit();else this.props.unmountOnExit&&this.state.status===fs&&this.setState({status:Yf})},o.performEnter=
function(n){var a=this,s=this.props.enter,l=this.context?this.context.isMounting:n,i=this.props.nodeRef?[l]:[Xf.default.findDOMNode(this),l],f=i[0],d=i[1],c=this.
getTimeouts(),u=l?c.appear:c.enter;if(!n&&!s||JI.disabled){this.safeSetState({status:Gl},function(){a.props.onEntered(f)});return}this.props.onEnter(f,d),this.safeSetState(
{status:cs},function(){a.props.onEntering(f,d),a.onTransitionEnd(u,function(){a.safeSetState({status:Gl},function(){a.props.onEntered(f,d)})})})},o.performExit=
function(){var n=this,a=this.props.exit,s=this.getTimeouts(),l=this.props.nodeRef?void 0:Xf.default.findDOMNode(this);if(!a||JI.disabled){this.safeSetState({status:fs},
function(){n.props.onExited(l)});return}this.props.onExit(l),this.safeSetState({status:eg},function(){n.props.onExiting(l),n.onTransitionEnd(s.exit,function(){n.
safeSetState({status:fs},function(){n.props.onExited(l)})})})},o.cancelNextCallback=function(){this.nextCallback!==null&&(this.nextCallback.cancel(),this.nextCallback=
null)},o.safeSetState=function(n,a){a=this.setNextCallback(a),this.setState(n,a)},o.setNextCallback=function(n){var a=this,s=!0;return this.nextCallback=function(l){
s&&(s=!1,a.nextCallback=null,n(l))},this.nextCallback.cancel=function(){s=!1},this.nextCallback},o.onTransitionEnd=function(n,a){this.setNextCallback(a);var s=this.
props.nodeRef?this.props.nodeRef.current:Xf.default.findDOMNode(this),l=n==null&&!this.props.addEndListener;if(!s||l){setTimeout(this.nextCallback,0);return}if(this.
props.addEndListener){var i=this.props.nodeRef?[this.nextCallback]:[s,this.nextCallback],f=i[0],d=i[1];this.props.addEndListener(f,d)}n!=null&&setTimeout(this.nextCallback,
n)},o.render=function(){var n=this.state.status;if(n===Yf)return null;var a=this.props,s=a.children,l=a.in,i=a.mountOnEnter,f=a.unmountOnExit,d=a.appear,c=a.enter,
u=a.exit,m=a.timeout,x=a.addEndListener,p=a.onEnter,h=a.onEntering,y=a.onEntered,I=a.onExit,g=a.onExiting,b=a.onExited,C=a.nodeRef,R=lm(a,["children","in","moun\
tOnEnter","unmountOnExit","appear","enter","exit","timeout","addEndListener","onEnter","onEntering","onEntered","onExit","onExiting","onExited","nodeRef"]);return Kf.default.
createElement(Wl.Provider,{value:null},typeof s=="function"?s(n,R):Kf.default.cloneElement(Kf.default.Children.only(s),R))},t})(Kf.default.Component);Pn.contextType=
Wl;Pn.propTypes={};function Ul(){}Pn.defaultProps={in:!1,mountOnEnter:!1,unmountOnExit:!1,appear:!1,enter:!0,exit:!0,onEnter:Ul,onEntering:Ul,onEntered:Ul,onExit:Ul,
onExiting:Ul,onExited:Ul};Pn.UNMOUNTED=Yf;Pn.EXITED=fs;Pn.ENTERING=cs;Pn.ENTERED=Gl;Pn.EXITING=eg;var tg=Pn;function mP(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}var Qf=v(A());var Xo=v(A());function cm(e,t){var o=function(a){return t&&(0,Xo.isValidElement)(a)?t(a):a},r=Object.create(null);return e&&Xo.Children.map(e,function(n){return n}).
forEach(function(n){r[n.key]=o(n)}),r}function tB(e,t){e=e||{},t=t||{};function o(d){return d in t?t[d]:e[d]}var r=Object.create(null),n=[];for(var a in e)a in t?
n.length&&(r[a]=n,n=[]):n.push(a);var s,l={};for(var i in t){if(r[i])for(s=0;s<r[i].length;s++){var f=r[i][s];l[r[i][s]]=o(f)}l[i]=o(i)}for(s=0;s<n.length;s++)l[n[s]]=
o(n[s]);return l}function us(e,t,o){return o[t]!=null?o[t]:e.props[t]}function pP(e,t){return cm(e.children,function(o){return(0,Xo.cloneElement)(o,{onExited:t.
bind(null,o),in:!0,appear:us(o,"appear",e),enter:us(o,"enter",e),exit:us(o,"exit",e)})})}function xP(e,t,o){var r=cm(e.children),n=tB(t,r);return Object.keys(n).
forEach(function(a){var s=n[a];if((0,Xo.isValidElement)(s)){var l=a in t,i=a in r,f=t[a],d=(0,Xo.isValidElement)(f)&&!f.props.in;i&&(!l||d)?n[a]=(0,Xo.cloneElement)(
s,{onExited:o.bind(null,s),in:!0,exit:us(s,"exit",e),enter:us(s,"enter",e)}):!i&&l&&!d?n[a]=(0,Xo.cloneElement)(s,{in:!1}):i&&l&&(0,Xo.isValidElement)(f)&&(n[a]=
(0,Xo.cloneElement)(s,{onExited:o.bind(null,s),in:f.props.in,exit:us(s,"exit",e),enter:us(s,"enter",e)}))}}),n}var oB=Object.values||function(e){return Object.keys(e).map(function(t){return e[t]})},rB={component:"div",childFactory:function(t){return t}},og=(function(e){fm(
t,e);function t(r,n){var a;a=e.call(this,r,n)||this;var s=a.handleExited.bind(mP(a));return a.state={contextValue:{isMounting:!0},handleExited:s,firstRender:!0},
a}var o=t.prototype;return o.componentDidMount=function(){this.mounted=!0,this.setState({contextValue:{isMounting:!1}})},o.componentWillUnmount=function(){this.
mounted=!1},t.getDerivedStateFromProps=function(n,a){var s=a.children,l=a.handleExited,i=a.firstRender;return{children:i?pP(n,l):xP(n,s,l),firstRender:!1}},o.handleExited=
function(n,a){var s=cm(this.props.children);n.key in s||(n.props.onExited&&n.props.onExited(a),this.mounted&&this.setState(function(l){var i=sm({},l.children);return delete i[n.
key],{children:i}}))},o.render=function(){var n=this.props,a=n.component,s=n.childFactory,l=lm(n,["component","childFactory"]),i=this.state.contextValue,f=oB(this.
state.children).map(s);return delete l.appear,delete l.enter,delete l.exit,a===null?Qf.default.createElement(Wl.Provider,{value:i},f):Qf.default.createElement(Wl.
Provider,{value:i},Qf.default.createElement(a,l,f))},t})(Qf.default.Component);og.propTypes={};og.defaultProps=rB;var ia=og;var Vt=v(M(),1),nB=tg,aB=16,sB=80,lB={position:"bottom-right",autoClose:4e3,transitionDuration:250,allowDragDismiss:!0,allowScrollDismiss:!0,containerWidth:440,
notificationMaxHeight:200,limit:5,zIndex:qe("overlay"),store:Kr,withinPortal:!0,pauseResetOnHover:"all",layout:"default",withAutoCloseProgress:!1},hP=(e,{zIndex:t,
containerWidth:o})=>({root:{"--notifications-z-index":t?.toString(),"--notifications-container-width":D(o)}}),hr=F(e=>{let t=w("Notifications",lB,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,position:f,autoClose:d,transitionDuration:c,allowDragDismiss:u,allowScrollDismiss:m,containerWidth:x,
notificationMaxHeight:p,limit:h,zIndex:y,store:I,portalProps:g,withinPortal:b,pauseResetOnHover:C,renderNotification:R,layout:S,withAutoCloseProgress:P,..._}=t,
z=Ee(),j=KI(I),N=si(),H=rr(),T=(0,Ye.useRef)({}),U=(0,Ye.useRef)(0),[V,O]=(0,Ye.useState)({}),[B,E]=(0,Ye.useState)({}),[L,$]=(0,Ye.useState)({}),[q,X]=(0,Ye.useState)(
null),te=(0,Ye.useRef)({}),re=Object.values(V).reduce((oe,Y)=>oe+(Y??0),0)+Object.values(L).filter(Boolean).length,ce=(0,Ye.useCallback)(oe=>O(Y=>({...Y,[oe]:(Y[oe]??
0)+1})),[]),de=(0,Ye.useCallback)(oe=>O(Y=>({...Y,[oe]:Math.max(0,(Y[oe]??0)-1)})),[]),ee=(0,Ye.useCallback)(oe=>S==="stacked"?{onMouseEnter:()=>$(Y=>({...Y,[oe]:!0})),
onMouseLeave:()=>$(Y=>({...Y,[oe]:!1}))}:{},[S]),ye=(0,Ye.useCallback)(oe=>X(oe),[]);(0,Ye.useEffect)(()=>{if(S!=="stacked")return;let oe=te.current;return Uf.forEach(
Y=>{(V[Y]??0)>0||L[Y]||q===Y?(window.clearTimeout(oe[Y]),E(Q=>Q[Y]?Q:{...Q,[Y]:!0})):oe[Y]=window.setTimeout(()=>{E(Q=>Q[Y]?{...Q,[Y]:!1}:Q)},200)}),()=>Uf.forEach(
Y=>window.clearTimeout(oe[Y]))},[V,L,q,S]),(0,Ye.useEffect)(()=>{if(!q)return;let oe=Y=>{let Q=Y.target;Q!==null&&Object.values(T.current).some(Ae=>Ae?.contains(
Q))||X(null)};return document.addEventListener("pointerdown",oe),()=>document.removeEventListener("pointerdown",oe)},[q]);let J=lP(j.notifications,f),me=q?J[q].
length:0;(0,Ye.useEffect)(()=>{(S!=="stacked"||q!==null&&me===0)&&X(null)},[me,q,S]),(0,Ye.useEffect)(()=>{S!=="stacked"&&$(oe=>Object.values(oe).some(Boolean)?
{}:oe)},[S]);let Ce=(0,Ye.useRef)(null),ge=(0,Ye.useRef)({}),le=(0,Ye.useRef)(new WeakMap),ie=(0,Ye.useCallback)((oe,Y)=>{let Q=Y.offsetHeight;return ge.current[oe]===
Q?!1:(ge.current[oe]=Q,!0)},[]);(0,Ye.useEffect)(()=>{if(S!=="stacked"||typeof ResizeObserver>"u")return;let oe=new ResizeObserver(Y=>{let Q=!1;Y.forEach(Ae=>{let ve=le.
current.get(Ae.target);ve&&ie(ve,Ae.target)&&(Q=!0)}),Q&&N()});return Ce.current=oe,Object.values(T.current).forEach(Y=>Y&&oe.observe(Y)),()=>{oe.disconnect(),Ce.
current=null}},[S,N,ie]);let Se=(0,Ye.useRef)({}),Z=(0,Ye.useCallback)(oe=>(Se.current[oe]||(Se.current[oe]=Y=>{let Q=T.current[oe];Q&&Q!==Y&&(Ce.current?.unobserve(
Q),le.current.delete(Q)),Y?(T.current[oe]=Y,le.current.set(Y,oe),ie(oe,Y),Ce.current?.observe(Y)):(delete T.current[oe],delete Se.current[oe],delete ge.current[oe])}),
Se.current[oe]),[ie]),K=z.respectReducedMotion&&H?1:c,fe=W({name:"Notifications",classes:ZI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,
vars:l,varsResolver:hP});(0,Ye.useEffect)(()=>{I?.updateState(oe=>({...oe,limit:h||5,defaultPosition:f}))},[h,f]),Qt(()=>{j.notifications.length>U.current&&setTimeout(
()=>N(),0),U.current=j.notifications.length},[j.notifications]);let be=Uf.reduce((oe,Y)=>{let Q=J[Y].length,Ae=new Array(Q).fill(0),ve=S==="stacked"&&!!B[Y],pe=S===
"stacked"?[...J[Y]].sort((Ze,It)=>(It.priority??0)-(Ze.priority??0)||(It.__sequence??0)-(Ze.__sequence??0)):J[Y];if(ve&&Q>0){let Ze=Y.startsWith("top")?1:-1,It=0;
for(let we=0;we<Q;we+=1)Ae[we]=It*Ze,It+=(ge.current[pe[we].id]||sB)+aB}return oe[Y]=pe.map((Ze,It)=>{let{style:we,...Ge}=Ze;return(0,Vt.jsx)(nB,{timeout:K,onEnter:()=>T.
current[Ge.id].offsetHeight,nodeRef:{current:T.current[Ge.id]},children:bo=>(0,Vt.jsx)(QI,{ref:Z(Ge.id),data:Ge,onHide:vt=>am(vt,I),autoClose:d,transitionDuration:K,
allowDragDismiss:u,allowScrollDismiss:m,paused:(C==="all"?re>0:!1)||S==="stacked"&&!ve&&It>0,onHoverStart:()=>ce(Y),onHoverEnd:()=>de(Y),onExpandRequest:()=>ye(
Y),renderNotification:"renderNotification"in Ge?Ge.renderNotification:R,layout:S,withAutoCloseProgress:P,progressProps:fe("progress"),stackIndex:It,stackSize:Q,
stackPosition:Y,stackExpanded:ve,stackExpandedOffset:Ae[It],transitionState:bo,...fe("notification",{style:{...fP({state:bo,position:Y,transitionDuration:K,maxHeight:p}),
...we}})})},Ge.id)}),oe},{});return(0,Vt.jsxs)(oo,{withinPortal:b,...g,children:[(0,Vt.jsx)(k,{...fe("root"),"data-position":"top-center","data-layout":S,..._,children:(0,Vt.jsx)(
ia,{...ee("top-center"),children:be["top-center"]})}),(0,Vt.jsx)(k,{...fe("root"),"data-position":"top-left","data-layout":S,..._,children:(0,Vt.jsx)(ia,{...ee(
"top-left"),children:be["top-left"]})}),(0,Vt.jsx)(k,{...fe("root",{className:ko.classNames.fullWidth}),"data-position":"top-right","data-layout":S,..._,children:(0,Vt.jsx)(
ia,{...ee("top-right"),children:be["top-right"]})}),(0,Vt.jsx)(k,{...fe("root",{className:ko.classNames.fullWidth}),"data-position":"bottom-right","data-layout":S,
..._,children:(0,Vt.jsx)(ia,{...ee("bottom-right"),children:be["bottom-right"]})}),(0,Vt.jsx)(k,{...fe("root"),"data-position":"bottom-left","data-layout":S,..._,
children:(0,Vt.jsx)(ia,{...ee("bottom-left"),children:be["bottom-left"]})}),(0,Vt.jsx)(k,{...fe("root"),"data-position":"bottom-center","data-layout":S,..._,children:(0,Vt.jsx)(
ia,{...ee("bottom-center"),children:be["bottom-center"]})})]})});hr.classes=ZI;hr.varsResolver=hP;hr.displayName="@mantine/notifications/Notifications";hr.show=
Rn.show;hr.hide=Rn.hide;hr.update=Rn.update;hr.promise=Rn.promise;hr.clean=Rn.clean;hr.cleanQueue=Rn.cleanQueue;hr.updateState=Rn.updateState;var Kl=v(A(),1),IP=v(M(),1),rg=Kl.createContext(void 0),Zf=e=>{let t=Kl.useContext(rg);if(e)return e;if(!t)throw new Error("No QueryClient set, use QueryClientP\
rovider to set one");return t},iB=({client:e,children:t})=>(Kl.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,IP.jsx)(rg.Provider,{value:e,children:t}));var fB={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},cB=class{#e=fB;#t=!1;setTimeoutProvider(e){
this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){
this.#e.clearInterval(e)}},Xr=new cB;function gP(e){setTimeout(e,0)}var ag=typeof window>"u"||"Deno"in globalThis;function ht(){}function bP(e,t){return typeof e=="function"?e(t):e}function um(e){return typeof e=="number"&&e>=0&&
e!==1/0}function dm(e,t){return Math.max(e+(t||0)-Date.now(),0)}function Qe(e,t){return typeof e=="function"?e(t):e}function mm(e,t){let{type:o="all",exact:r,fetchStatus:n,
predicate:a,queryKey:s,stale:l}=e;if(s){if(r){if(t.queryHash!==Jf(s,t.options))return!1}else if(!fa(t.queryKey,s))return!1}if(o!=="all"){let i=t.isActive();if(o===
"active"&&!i||o==="inactive"&&i)return!1}return!(typeof l=="boolean"&&t.isStale()!==l||n&&n!==t.state.fetchStatus||a&&!a(t))}function pm(e,t){let{exact:o,status:r,
predicate:n,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(o){if(Yr(t.options.mutationKey)!==Yr(a))return!1}else if(!fa(t.options.mutationKey,a))return!1}
return!(r&&t.state.status!==r||n&&!n(t))}function Jf(e,t){return(t?.queryKeyHashFn||Yr)(e)}function Yr(e){return JSON.stringify(e,(t,o)=>ng(o)?Object.keys(o).sort().
reduce((r,n)=>(r[n]=o[n],r),{}):o)}function fa(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e=="object"&&typeof t=="object"){if(Array.isArray(
e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let r=0;r<t.length;r++)if(!fa(e[r],t[r]))return!1;return!0}let o=Object.keys(t);for(let r of o)if(!fa(e[r],
t[r]))return!1;return!0}return!1}var CP=Object.prototype.hasOwnProperty;function sg(e,t,o=0){if(e===t)return e;if(o>500)return t;let r=vP(e)&&vP(t);if(!r&&!(ng(
e)&&ng(t)))return t;let n=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),s=a.length,l=r?new Array(s):{},i=0;for(let f=0;f<s;f++){let d=r?f:a[f],c=e[d],u=t[d];
if(c===u){l[d]=c,(r?f<n:CP.call(e,d))&&i++;continue}if(c===null||u===null||typeof c!="object"||typeof u!="object"){l[d]=u;continue}let m=sg(c,u,o+1);l[d]=m,m===
c&&i++}return n===s&&i===n?e:l}function Xl(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let o of Object.keys(e))if(!CP.call(t,o)||e[o]!==
t[o])return!1;return!0}function vP(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function ng(e){if(!yP(e))return!1;let t=Object.getPrototypeOf(e),
o=t?.constructor;if(o===void 0)return!0;if(typeof o!="function")return!1;let r=o.prototype;return!(!yP(r)||!r.hasOwnProperty("isPrototypeOf")||t!==Object.prototype)}
function yP(e){return Object.prototype.toString.call(e)==="[object Object]"}function SP(e){return new Promise(t=>{Xr.setTimeout(t,e)})}function ec(e,t,o){return typeof o.
structuralSharing=="function"?o.structuralSharing(e,t):o.structuralSharing!==!1?sg(e,t):t}function tc(e){return e}function wP(e,t,o=0){let r=[...e,t];return o&&
r.length>o?r.slice(-o):r}function RP(e,t,o=0){let r=[t,...e];return o&&r.length>o?r.slice(0,o):r}var Yl=Symbol();function xm(e,t){return!e.queryFn&&t?.initialPromise?
()=>t.initialPromise:!e.queryFn||e.queryFn===Yl?()=>Promise.reject(new Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function Ql(e,t){return typeof e=="\
function"?e(...t):!!e}var oc=Symbol();function PP(e,t,o,r){let n=!1,a;return Object.defineProperties(e,{[oc]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),n||
(n=!0,a.aborted?o():a.addEventListener("abort",o,{once:!0})),a)}}),e}var uB=()=>ag,Zl=()=>uB();var Yo=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.
listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}};var dB=class extends Yo{#e;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e();return window.addEventListener("\
visibilitychange",t,!1),()=>{window.removeEventListener("visibilitychange",t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||
(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(t=>{typeof t=="boolean"?this.setFocused(t):this.onFocus()})}setFocused(e){this.#e!==
e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e=="boolean"?this.#e:globalThis.
document?.visibilityState!=="hidden"}},Jl=new dB;var FP=gP;function mB(){let e=[],t=0,o=l=>{l()},r=l=>{l()},n=FP,a=l=>{t?e.push(l):n(()=>{o(l)})},s=()=>{let l=e;e=[],l.length&&n(()=>{r(()=>{l.forEach(i=>{o(i)})})})};
return{batch:l=>{let i;t++;try{i=l()}finally{t--,t||s()}return i},batchCalls:l=>(...i)=>{a(()=>{l(...i)})},schedule:a,setNotifyFunction:l=>{o=l},setBatchNotifyFunction:l=>{
r=l},setScheduler:l=>{n=l}}}var We=mB();var pB=class extends Yo{#e=!0;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e(!0),o=()=>e(!1);return window.addEventListener(
"online",t,!1),window.addEventListener("offline",o,!1),()=>{window.removeEventListener("online",t),window.removeEventListener("offline",o)}}}}onSubscribe(){this.#t||
this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(this.setOnline.
bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}},ei=new pB;function xB(e){return Math.min(1e3*2**e,3e4)}function lg(e){return(e??"online")==="online"?ei.isOnline():!0}var hm=class extends Error{constructor(e){super("Can\
celledError"),this.revert=e?.revert,this.silent=e?.silent}};function Im(e){let t=!1,o=0,r,n="pending",a,s,l=new Promise((I,g)=>{a=I,s=g});l.catch(ht);let i=()=>n!=="pending",f=I=>{if(!i()){let g=new hm(I);p(g),e.onCancel?.(
g)}},d=()=>{t=!0},c=()=>{t=!1},u=()=>Jl.isFocused()&&(e.networkMode==="always"||ei.isOnline())&&e.canRun(),m=()=>lg(e.networkMode)&&e.canRun(),x=I=>{i()||(r?.(),
n="resolved",a(I))},p=I=>{i()||(r?.(),n="rejected",s(I))},h=I=>new Promise(g=>{r=b=>{(i()||I())&&g(b)},e.onPause?.()}).then(()=>{r=void 0,i()||e.onContinue?.()}),
y=()=>{if(i())return;let I,g=o===0?e.initialPromise:void 0;try{I=g??e.fn()}catch(b){I=Promise.reject(b)}Promise.resolve(I).then(x).catch(b=>{if(i())return;let C=e.
retry??(Zl()?0:3),R=e.retryDelay??xB,S=typeof R=="function"?R(o,b):R,P=C===!0||typeof C=="number"&&o<C||typeof C=="function"&&C(o,b);if(t||!P){p(b);return}o++,e.
onFail?.(o,b),SP(S).then(()=>i()||u()?void 0:h(u)).then(()=>{t?p(b):y()})})};return{promise:l,status:()=>n,cancel:f,continue:()=>(r?.(),l),cancelRetry:d,continueRetry:c,
canStart:m,start:()=>(m()?y():h(m).then(y),l)}}function MP(e){return{onFetch:(t,o)=>{let r=t.options,n=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],s=t.state.data?.pageParams||[],l={pages:[],
pageParams:[]},i=0,f=async()=>{let d=!1,c=t,u=p=>{PP(p,()=>t.signal,()=>d=!0,c[oc])},m=xm(t.options,t.fetchOptions),x=async(p,h,y)=>{if(d)return Promise.reject(
t.signal.reason);if(h==null&&p.pages.length)return Promise.resolve(p);let g=(()=>{let S={client:t.client,queryKey:t.queryKey,pageParam:h,direction:y?"backward":
"forward",meta:t.options.meta};return u(S),S})(),b=await m(g),{maxPages:C}=t.options,R=y?RP:wP;return{pages:R(p.pages,b,C),pageParams:R(p.pageParams,h,C)}};if(n&&
a.length){let p=n==="backward",h=p?hB:TP,y={pages:a,pageParams:s};l=await x(y,h(r,y),p)}else{let p=e??a.length;do{let h=i===0?s[0]===void 0?r.initialPageParam:s[0]:
TP(r,l);if(i>0&&h==null)break;l=await x(l,h),i++}while(i<p)}return l};t.options.persister?t.fetchFn=()=>t.options.persister?.(f,{client:t.client,queryKey:t.queryKey,
meta:t.options.meta,signal:t.signal},o):t.fetchFn=f}}}function TP(e,{pages:t,pageParams:o}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,o[r],o):
void 0}function hB(e,{pages:t,pageParams:o}){return t.length>0?e.getPreviousPageParam?.(t[0],t,o[0],o):void 0}var gm=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),um(this.gcTime)&&(this.#e=Xr.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){
this.gcTime=Math.max(this.gcTime||0,e??(Zl()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(Xr.clearTimeout(this.#e),this.#e=void 0)}};var EP=class extends gm{#e;#t;#o;#r;#a;#n;#s;#i;#f;constructor(e){super(),this.#f=!1,this.#i=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#a=
e.client,this.#r=this.#a.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=DP(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){
return this.options.meta}get queryType(){return this.#e}get promise(){return this.#n?.promise}setOptions(e){if(this.options={...this.#i,...e},e?._type&&(this.#e=
e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let t=DP(this.options);t.data!==void 0&&(this.setState(kP(t.data,t.dataUpdatedAt)),
this.#t=t)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus==="idle"&&this.#r.remove(this)}setData(e,t){let o=ec(this.state.data,e,this.options);
return this.#l({data:o,type:"success",dataUpdatedAt:t?.updatedAt,manual:t?.manual}),o}setState(e){this.#l({type:"setState",state:e})}cancel(e){let t=this.#n?.promise;
return this.#n?.cancel(e),t?t.then(ht).catch(ht):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.
destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>Qe(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>
0?!this.isActive():this.options.queryFn===Yl||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.
state.data===void 0?!1:this.getObserversCount()>0?this.observers.some(e=>Qe(e.options.staleTime,this)==="static"):!1}isStale(){return this.getObserversCount()>0?
this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===
"static"?!1:this.state.isInvalidated?!0:!dm(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),
this.#n?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#n?.continue()}addObserver(e){this.observers.
includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:"observerAdded",query:this,observer:e}))}removeObserver(e){let t=this.observers.
indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#n&&(this.#f||this.state.fetchStatus==="paused"&&this.state.status==="pending"?this.#n.
cancel({revert:!0}):this.#n.cancelRetry()),this.scheduleGc()),this.#r.notify({type:"observerRemoved",query:this,observer:e}))}getObserversCount(){return this.observers.
length}invalidate(){this.state.isInvalidated||this.#l({type:"invalidate"})}async fetch(e,t){if(this.state.fetchStatus!=="idle"&&this.#n?.status()!=="rejected"){
if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#n&&this.#s)return this.#n.continueRetry(),this.#s}if(e&&this.setOptions(e),
!this.options.queryFn){let f=this.observers.find(d=>d.options.queryFn);f&&this.setOptions(f.options)}let o=new AbortController,r=f=>{Object.defineProperties(f,{
[oc]:{value:o.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#f=!0,o.signal)}})},n=()=>{let f=xm(this.options,t),c=(()=>{let u={client:this.#a,queryKey:this.
queryKey,meta:this.meta};return r(u),u})();return this.#f=!1,this.options.persister?this.options.persister(f,c,this):f(c)},s=(()=>{let f={fetchOptions:t,options:this.
options,queryKey:this.queryKey,client:this.#a,state:this.state,fetchFn:n};return r(f),f})();(this.#e==="infinite"?MP(this.options.pages):this.options.behavior)?.
onFetch(s,this),this.#o=this.state,(this.state.fetchStatus==="idle"||this.state.fetchMeta!==s.fetchOptions?.meta)&&this.#l({type:"fetch",meta:s.fetchOptions?.meta});
let l=this.#n=Im({initialPromise:t?.initialPromise,fn:s.fetchFn,onCancel:f=>{f instanceof hm&&f.revert&&this.setState({...this.#o,fetchStatus:"idle"}),o.abort()},
onFail:(f,d)=>{this.#l({type:"failed",failureCount:f,error:d})},onPause:()=>{this.#l({type:"pause"})},onContinue:()=>{this.#l({type:"continue"})},retry:s.options.
retry,retryDelay:s.options.retryDelay,networkMode:s.options.networkMode,canRun:()=>!0}),i=(async()=>{try{let f=await l.promise;if(f===void 0)throw new Error(`${this.
queryHash} data is undefined`);return this.setData(f),this.#r.config.onSuccess?.(f,this),this.#r.config.onSettled?.(f,this.state.error,this),f}catch(f){if(f instanceof
hm){if(f.silent){if(this.#n!==l&&this.#s)return this.#s;throw f}else if(f.revert){if(this.state.data===void 0)throw f;return this.state.data}}throw this.#l({type:"\
error",error:f}),this.#r.config.onError?.(f,this),this.#r.config.onSettled?.(this.state.data,f,this),f}finally{this.#n===l&&(this.#n=void 0,this.#s=void 0),this.
scheduleGc()}})();return this.#s=i,l.start(),i}#l(e){let t=o=>{switch(e.type){case"failed":return{...o,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case"\
pause":return{...o,fetchStatus:"paused"};case"continue":return{...o,fetchStatus:"fetching"};case"fetch":return{...o,...ig(o.data,this.options),fetchMeta:e.meta??
null};case"success":{let r={...o,...kP(e.data,e.dataUpdatedAt),dataUpdateCount:o.dataUpdateCount+1,...!e.manual&&{fetchStatus:"idle",fetchFailureCount:0,fetchFailureReason:null}};
return this.#o=e.manual?r:void 0,r}case"error":{let r=e.error;return{...o,error:r,errorUpdateCount:o.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:o.
fetchFailureCount+1,fetchFailureReason:r,fetchStatus:"idle",status:"error",isInvalidated:!0}}case"invalidate":return{...o,isInvalidated:!0};case"setState":return{
...o,...e.state}}};this.state=t(this.state),We.batch(()=>{this.observers.slice().forEach(o=>{o.onQueryUpdate()}),this.#r.notify({query:this,type:"updated",action:e})})}};
function ig(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:lg(t.networkMode)?"fetching":"paused",...e===void 0&&{error:null,status:"pending"}}}
function kP(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:"success"}}function DP(e){let t=typeof e.initialData=="function"?e.
initialData():e.initialData,o=t!==void 0,r=o?typeof e.initialDataUpdatedAt=="function"?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,
dataUpdatedAt:o?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:o?
"success":"pending",fetchStatus:"idle"}}var cg=class extends Yo{#e;#t=void 0;#o=void 0;#r=void 0;#a;#n;#s;#i;#f;#l;#u;#d;#c;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#s=null,this.
bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),AP(this.#t,
this.options)?this.#m():this.updateResult(),this.#v())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return fg(this.#t,this.options,
this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return fg(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#y(),
this.#b(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,o=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&
typeof this.options.enabled!="boolean"&&typeof this.options.enabled!="function"&&typeof Qe(this.options.enabled,this.#t)!="boolean")throw new Error("Expected en\
abled to be a boolean or a callback that returns a boolean");this.#C(),this.#t.setOptions(this.options),t._defaulted&&!Xl(this.options,t)&&this.#e.getQueryCache().
notify({type:"observerOptionsUpdated",query:this.#t,observer:this});let r=this.hasListeners();r&&BP(this.#t,o,this.options,t)&&this.#m(),this.updateResult(),r&&
(this.#t!==o||Qe(this.options.enabled,this.#t)!==Qe(t.enabled,this.#t)||Qe(this.options.staleTime,this.#t)!==Qe(t.staleTime,this.#t))&&this.#h();let n=this.#I();
r&&(this.#t!==o||Qe(this.options.enabled,this.#t)!==Qe(t.enabled,this.#t)||n!==this.#c)&&this.#g(n)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,
e),o=this.createResult(t,e);return Xl(this.getCurrentResult(),o)||(this.#r=o,this.#n=this.options,this.#a=this.#t.state),o}getCurrentResult(){return this.#r}trackResult(e,t){
return new Proxy(e,{get:(o,r)=>(this.trackProp(r),t?.(r),Reflect.get(o,r))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.
fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),o=this.#e.getQueryCache().build(this.#e,t),r=()=>{},n,a=new Promise(s=>{n=s,r=this.#e.getQueryCache().
subscribe(l=>{l.type==="updated"&&l.query.queryHash===o.queryHash&&o.state.data!==void 0&&(r(),s(this.createResult(o,t)))})});return Promise.race([o.fetch(t).then(
()=>{let s=this.createResult(o,t);return n?.(s),s}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),
this.#r))}#m(e){this.#C();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(ht)),t}#x(e){return!Zl()&&Qe(this.options.enabled,this.#t)!==!1&&
um(e)}#h(){this.#y();let e=Qe(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#x(e))return;let t=dm(this.#r.dataUpdatedAt,e)+1;this.#u=Xr.setTimeout(()=>{
this.#r.isStale||this.updateResult()},t)}#I(){return Qe(this.options.refetchInterval,this.#t)??!1}#g(e){this.#b(),this.#c=e,!(this.#c===0||!this.#x(this.#c))&&(this.#d=
Xr.setInterval(()=>{(this.options.refetchIntervalInBackground||Jl.isFocused())&&this.#m()},this.#c))}#v(){this.#h(),this.#g(this.#I())}#y(){this.#u!==void 0&&(Xr.
clearTimeout(this.#u),this.#u=void 0)}#b(){this.#d!==void 0&&(Xr.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let o=this.#t,r=this.options,n=this.#r,
a=this.#a,s=this.#n,l=e!==o?e.state:this.#o,{state:i}=e,f={...i},d=!1,c;if(t._optimisticResults){let C=this.hasListeners(),R=!C&&AP(e,t),S=C&&BP(e,o,t,r);(R||S)&&
(f={...f,...ig(i.data,e.options)}),t._optimisticResults==="isRestoring"&&(f.fetchStatus="idle")}let{error:u,errorUpdatedAt:m,status:x}=f;c=f.data;let p=!1;if(t.
placeholderData!==void 0&&c===void 0&&x==="pending"){let C;n?.isPlaceholderData&&t.placeholderData===s?.placeholderData?(C=n.data,p=!0):C=typeof t.placeholderData==
"function"?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,C!==void 0&&(x="success",c=ec(n?.data,C,t),d=!0)}if(t.select&&c!==void 0&&!p)if(n&&c===
a?.data&&t.select===this.#i)c=this.#f;else try{this.#i=t.select,c=t.select(c),c=ec(n?.data,c,t),this.#f=c,this.#s=null}catch(C){this.#s=C}else c===void 0&&(this.#s=
null);this.#s&&(u=this.#s,c=this.#f,m=n?.error===u?n.errorUpdatedAt:Date.now(),x="error",d=!1);let h=f.fetchStatus==="fetching",y=x==="pending",I=x==="error",g=y&&
h,b=c!==void 0;return{status:x,fetchStatus:f.fetchStatus,isPending:y,isSuccess:x==="success",isError:I,isInitialLoading:g,isLoading:g,data:c,dataUpdatedAt:f.dataUpdatedAt,
error:u,errorUpdatedAt:m,failureCount:f.fetchFailureCount,failureReason:f.fetchFailureReason,errorUpdateCount:f.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:f.
dataUpdateCount>l.dataUpdateCount||f.errorUpdateCount>l.errorUpdateCount,isFetching:h,isRefetching:h&&!y,isLoadingError:I&&!b,isPaused:f.fetchStatus==="paused",
isPlaceholderData:d,isRefetchError:I&&b,isStale:ug(e,t),refetch:this.refetch,isEnabled:Qe(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,
this.options);if(this.#a=this.#t.state,this.#n=this.options,this.#a.data!==void 0&&(this.#l=this.#t),Xl(t,e))return;this.#r=t;let r=(()=>{if(!e)return!0;let{notifyOnChangeProps:n}=this.
options,a=typeof n=="function"?n():n;if(a==="all"||!a&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let s of a??this.#p)if(this.#r[s]!==
e[s])return!0;return!1})();We.batch(()=>{r&&this.listeners.forEach(n=>{n(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:"observerResultsUpdated"})})}#C(){
let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#o=e.state,this.hasListeners()&&(t?.removeObserver(
this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#v()}};function IB(e,t){return Qe(t.enabled,e)!==!1&&e.state.data===void 0&&
!(e.state.status==="error"&&Qe(t.retryOnMount,e)===!1)}function AP(e,t){return IB(e,t)||e.state.data!==void 0&&fg(e,t,t.refetchOnMount)}function fg(e,t,o){if(Qe(
t.enabled,e)!==!1&&Qe(t.staleTime,e)!=="static"){let r=Qe(o,e);return r==="always"||r!==!1&&ug(e,t)}return!1}function BP(e,t,o,r){return(e!==t||Qe(r.enabled,e)===
!1)&&(!o.suspense||e.state.status!=="error")&&ug(e,o)}function ug(e,t){return Qe(t.enabled,e)!==!1&&e.isStaleByTime(Qe(t.staleTime,e))}var OP=class extends gm{#e;#t;#o;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#o=e.mutationCache,this.#t=[],this.state=e.state||
dg(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){
this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#o.notify({type:"observerAdded",mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(
t=>t!==e),this.scheduleGc(),this.#o.notify({type:"observerRemoved",mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status==="pending"?this.
scheduleGc():this.#o.remove(this))}continue(){return this.#r?.continue()??(this.state.status==="pending"?this.execute(this.state.variables):Promise.resolve())}async execute(e){
let t=()=>{this.#a({type:"continue"})},o={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=Im({fn:()=>this.options.mutationFn?
this.options.mutationFn(e,o):Promise.reject(new Error("No mutationFn found")),onFail:(s,l)=>{this.#a({type:"failed",failureCount:s,error:l})},onPause:()=>{this.#a(
{type:"pause"})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#o.canRun(this)}),
n=this.state.status==="pending",a=!r.canStart();try{if(n)t();else{this.#a({type:"pending",variables:e,isPaused:a}),this.#o.config.onMutate&&await this.#o.config.
onMutate(e,this,o);let l=await this.options.onMutate?.(e,o);l!==this.state.context&&this.#a({type:"pending",context:l,variables:e,isPaused:a})}this.state.isPaused&&
r.canStart()&&t();let s=await r.start();return await this.#o.config.onSuccess?.(s,e,this.state.context,this,o),await this.options.onSuccess?.(s,e,this.state.context,
o),await this.#o.config.onSettled?.(s,null,this.state.variables,this.state.context,this,o),await this.options.onSettled?.(s,null,e,this.state.context,o),this.#a(
{type:"success",data:s}),s}catch(s){try{await this.#o.config.onError?.(s,e,this.state.context,this,o)}catch(l){Promise.reject(l)}try{await this.options.onError?.(
s,e,this.state.context,o)}catch(l){Promise.reject(l)}try{await this.#o.config.onSettled?.(void 0,s,this.state.variables,this.state.context,this,o)}catch(l){Promise.
reject(l)}try{await this.options.onSettled?.(void 0,s,e,this.state.context,o)}catch(l){Promise.reject(l)}throw this.#a({type:"error",error:s}),s}finally{this.#r===
r&&(this.#r=void 0),this.#o.runNext(this)}}#a(e){let t=o=>{switch(e.type){case"failed":return{...o,failureCount:e.failureCount,failureReason:e.error};case"pause":
return{...o,isPaused:!0};case"continue":return{...o,isPaused:!1};case"pending":return{...o,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,
isPaused:e.isPaused,status:"pending",variables:e.variables,submittedAt:Date.now()};case"success":return{...o,data:e.data,failureCount:0,failureReason:null,error:null,
status:"success",isPaused:!1};case"error":return{...o,data:void 0,error:e.error,failureCount:o.failureCount+1,failureReason:e.error,isPaused:!1,status:"error"}}};
this.state=t(this.state),We.batch(()=>{this.#t.forEach(o=>{o.onMutationUpdate(e)}),this.#o.notify({mutation:this,type:"updated",action:e})})}};function dg(){return{
context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:"idle",variables:void 0,submittedAt:0}}var _P=class extends Yo{#e;#t;#o;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#o=0}build(e,t,o){let r=new OP({client:e,mutationCache:this,
mutationId:++this.#o,options:e.defaultMutationOptions(t),state:o});return this.add(r),r}add(e){this.#e.add(e);let t=vm(e);if(typeof t=="string"){let o=this.#t.get(
t);o?o.push(e):this.#t.set(t,[e])}this.notify({type:"added",mutation:e})}remove(e){if(this.#e.delete(e)){let t=vm(e);if(typeof t=="string"){let o=this.#t.get(t);
if(o)if(o.length>1){let r=o.indexOf(e);r!==-1&&o.splice(r,1)}else o[0]===e&&this.#t.delete(t)}}this.notify({type:"removed",mutation:e})}canRun(e){let t=vm(e);if(typeof t==
"string"){let o=this.#t.get(t)?.find(r=>r.state.status==="pending");return!o||o===e}else return!0}runNext(e){let t=vm(e);return typeof t=="string"?this.#t.get(t)?.
find(o=>o!==e&&o.state.isPaused)?.continue()??Promise.resolve():Promise.resolve()}clear(){We.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(
t=>{this.notify({type:"removed",mutation:t})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(o=>pm(t,o))}findAll(e={}){
return this.getAll().filter(t=>pm(e,t))}notify(e){We.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(t=>t.state.
isPaused);return We.batch(()=>Promise.all(e.map(t=>t.continue().catch(ht))))}};function vm(e){return e.options.scope?.id}var mg=class extends Yo{#e;#t=void 0;#o;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#a()}bindMethods(){this.mutate=this.mutate.
bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),Xl(this.options,t)||this.#e.getMutationCache().
notify({type:"observerOptionsUpdated",mutation:this.#o,observer:this}),t?.mutationKey&&this.options.mutationKey&&Yr(t.mutationKey)!==Yr(this.options.mutationKey)?
this.reset():this.#o?.state.status==="pending"&&this.#o.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#o&&(this.#o.addObserver(this),this.#a())}onUnsubscribe(){
this.hasListeners()||this.#o?.removeObserver(this)}onMutationUpdate(e){this.#a(),this.#n(e)}getCurrentResult(){return this.#t}reset(){this.#o?.removeObserver(this),
this.#o=void 0,this.#a(),this.#n()}mutate(e,t){return this.#r=t,this.#o?.removeObserver(this),this.#o=this.#e.getMutationCache().build(this.#e,this.options),this.#o.
addObserver(this),this.#o.execute(e)}#a(){let e=this.#o?.state??dg();this.#t={...e,isPending:e.status==="pending",isSuccess:e.status==="success",isError:e.status===
"error",isIdle:e.status==="idle",mutate:this.mutate,reset:this.reset}}#n(e){We.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let o=this.#t.variables,r=this.#t.
context,n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type==="success"){try{t.onSuccess?.(e.data,o,r,n)}catch(a){Promise.
reject(a)}try{t.onSettled?.(e.data,null,o,r,n)}catch(a){Promise.reject(a)}}else if(e?.type==="error"){try{t.onError?.(e.error,o,r,n)}catch(a){Promise.reject(a)}
try{t.onSettled?.(void 0,e.error,o,r,n)}catch(a){Promise.reject(a)}}}this.listeners.forEach(o=>{o(this.#t)})})}};var NP=class extends Yo{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,o){let r=t.queryKey,n=t.queryHash??Jf(r,t),a=this.get(n);return a||
(a=new EP({client:e,queryKey:r,queryHash:n,options:e.defaultQueryOptions(t),state:o,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||
(this.#e.set(e.queryHash,e),this.notify({type:"added",query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:"\
removed",query:e}))}clear(){We.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){
let t={exact:!0,...e};return this.getAll().find(o=>mm(t,o))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(o=>mm(e,o)):t}notify(e){We.
batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){We.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){We.batch(()=>{this.getAll().forEach(
e=>{e.onOnline()})})}};var pg=class{#e;#t;#o;#r;#a;#n;#s;#i;constructor(e={}){this.#e=e.queryCache||new NP,this.#t=e.mutationCache||new _P,this.#o=e.defaultOptions||{},this.#r=new Map,
this.#a=new Map,this.#n=0}mount(){this.#n++,this.#n===1&&(this.#s=Jl.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#i=ei.
subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#n--,this.#n===0&&(this.#s?.(),this.#s=void 0,this.#i?.(),this.#i=
void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:"fetching"}).length}isMutating(e){return this.#t.findAll({...e,status:"pending"}).length}getQueryData(e){
let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),o=this.#e.build(this,
t),r=o.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&o.isStaleByTime(Qe(t.staleTime,o))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){
return this.#e.findAll(e).map(({queryKey:t,state:o})=>[t,o.data])}setQueryData(e,t,o){let r=this.defaultQueryOptions({queryKey:e}),n=this.#e.get(r.queryHash)?.state.
data,a=bP(t,n);if(a!==void 0)return this.#e.build(this,r).setData(a,{...o,manual:!0})}setQueriesData(e,t,o){return We.batch(()=>this.#e.findAll(e).map(({queryKey:r})=>[
r,this.setQueryData(r,t,o)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;
We.batch(()=>{t.findAll(e).forEach(o=>{t.remove(o)})})}resetQueries(e,t){let o=this.#e;return We.batch(()=>{let r=o.findAll(e),n=new Set(r);return r.forEach(a=>{
a.reset()}),this.refetchQueries({type:"active",predicate:a=>n.has(a)},t)})}cancelQueries(e,t={}){let o={revert:!0,...t},r=We.batch(()=>this.#e.findAll(e).map(n=>n.
cancel(o)));return Promise.all(r).then(ht).catch(ht)}invalidateQueries(e,t={}){return We.batch(()=>(this.#e.findAll(e).forEach(o=>{o.invalidate()}),e?.refetchType===
"none"?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??"active"},t)))}refetchQueries(e,t={}){let o={...t,cancelRefetch:t.cancelRefetch??
!0},r=We.batch(()=>this.#e.findAll(e).filter(n=>!n.isDisabled()&&!n.isStatic()).map(n=>{let a=n.fetch(void 0,o),s=n.state.fetchStatus==="paused";return(!o.throwOnError||
s)&&(a=a.catch(ht)),s?Promise.resolve():a}));return Promise.all(r).then(ht)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let o=this.#e.
build(this,t),r=o.isStaleByTime(Qe(t.staleTime,o))?await o.fetch(t):o.state.data,n=t.select;return n?n(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===
void 0&&(t.retry=!1);let o=this.#e.build(this,t);return o.isStaleByTime(Qe(t.staleTime,o))?o.fetch(t):Promise.resolve(o.state.data)}prefetchQuery(e){return this.
fetchQuery(e).then(ht).catch(ht)}infiniteQuery(e){return e._type="infinite",this.query(e)}fetchInfiniteQuery(e){return e._type="infinite",this.fetchQuery(e)}prefetchInfiniteQuery(e){
return this.fetchInfiniteQuery(e).then(ht).catch(ht)}ensureInfiniteQueryData(e){return e._type="infinite",this.ensureQueryData(e)}resumePausedMutations(){return ei.
isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#o}setDefaultOptions(e){
this.#o=e}setQueryDefaults(e,t){this.#r.set(Yr(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],o={};return t.forEach(r=>{fa(e,
r.queryKey)&&Object.assign(o,r.defaultOptions)}),o}setMutationDefaults(e,t){this.#a.set(Yr(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#a.
values()],o={};return t.forEach(r=>{fa(e,r.mutationKey)&&Object.assign(o,r.defaultOptions)}),o}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#o.
queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||(t.queryHash=Jf(t.queryKey,t)),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=
t.networkMode!=="always"),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode="offlineFirst"),t.queryFn===Yl&&(t.
enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#o.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){
this.#e.clear(),this.#t.clear()}};var Fn=v(A(),1);function xg(e,t){let o=Zf(t),[r]=Fn.useState(()=>new mg(o,e));Fn.useEffect(()=>{r.setOptions(e)},[r,e]);let n=Fn.useSyncExternalStore(Fn.useCallback(
s=>r.subscribe(We.batchCalls(s)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),a=Fn.useCallback((...s)=>{r.mutate(s[0],s[1]).catch(ht)},[r]);if(n.error&&
Ql(r.options.throwOnError,[n.error]))throw n.error;return{...n,mutate:a,mutateAsync:n.mutate}}var ym=v(A(),1),LP=ym.createContext(!1),HP=()=>ym.useContext(LP),$ve=LP.Provider;var rc=v(A(),1),gB=v(M(),1);function vB(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var yB=rc.createContext(vB()),zP=()=>rc.useContext(
yB);var VP=v(A(),1),$P=(e,t,o)=>{let r=o?.state.status==="error"&&typeof e.throwOnError=="function"?Ql(e.throwOnError,[o.state.error,o]):e.throwOnError;(e.suspense||
r)&&(t.isReset()||(e.retryOnMount=!1))},jP=e=>{VP.useEffect(()=>{e.clearReset()},[e])},qP=({result:e,errorResetBoundary:t,throwOnError:o,query:r,suspense:n})=>e.
isError&&!t.isReset()&&!e.isFetching&&r&&(n&&e.data===void 0||Ql(o,[e.error,r]));var WP=e=>{if(e.suspense){let o=n=>n==="static"?n:Math.max(n??1e3,1e3),r=e.staleTime;e.staleTime=typeof r=="function"?(...n)=>o(r(...n)):o(r),typeof e.gcTime=="\
number"&&(e.gcTime=Math.max(e.gcTime,1e3))}},UP=(e,t)=>e?.suspense&&t.isPending,GP=(e,t,o)=>t.fetchOptimistic(e).catch(()=>{o.clearReset()});var ca=v(A(),1);function KP(e,t,o){let r=HP(),n=zP(),a=Zf(o),s=a.defaultQueryOptions(e),l=a.getQueryCache().get(s.queryHash),i=e.subscribed!==!1;s._optimisticResults=
r?"isRestoring":i?"optimistic":void 0,WP(s),$P(s,n,l),jP(n);let[f]=ca.useState(()=>new t(a,s)),d=f.getOptimisticResult(s);ca.useEffect(()=>{f.setOptions(s)},[s,
f]);let c=!r&&i;if(ca.useSyncExternalStore(ca.useCallback(u=>{let m=c?f.subscribe(We.batchCalls(u)):ht;return f.updateResult(),m},[f,c]),()=>f.getCurrentResult(),
()=>f.getCurrentResult()),UP(s,d))throw GP(s,f,n);if(qP({result:d,errorResetBoundary:n,throwOnError:s.throwOnError,query:l,suspense:s.suspense}))throw d.error;return s.
notifyOnChangeProps?d:f.trackResult(d)}function kt(e,t){return KP(e,cg,t)}var ZP=v(A(),1);var XP=v(A(),1),YP="lockgate.workspace",bB=["/v1/collections","/v1/configs","/v1/guardrails","/v1/labels","/v1/logs","/v1/mcp-servers","/v1/models","/v1/policie\
s","/v1/prompts","/v1/providers","/v1/virtual-keys"],nc=globalThis.localStorage?.getItem(YP)??"",hg=new Set;function fye(e){e!==nc&&(nc=e,localStorage.setItem(YP,
e),hg.forEach(t=>t()))}function cye(){return(0,XP.useSyncExternalStore)(e=>(hg.add(e),()=>hg.delete(e)),()=>nc)}function Ig(e){let[t="",o=""]=e.split("?"),r=bB.
some(n=>t===n||t.startsWith(`${n}/`));return!nc||!r||new URLSearchParams(o).has("workspace_id")?e:`${t}?${o?`${o}&`:""}workspace_id=${encodeURIComponent(nc)}`}var Qr=class extends Error{constructor(o,r,n,a){super(o);this.status=r;this.code=n;this.traceId=a}status;code;traceId},CB=new Set(["key","password","current","n\
ew","token"]),SB=12,Cm=[],wB=0,Sm=new Set;function vg(e){return Array.isArray(e)?e.map(vg):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(
([t,o])=>[t,CB.has(t)&&o?"…":vg(o)]))}var QP=({method:e,path:t})=>`${e} ${t.split("?")[0]}`;function RB(e){let t=Cm.filter(o=>QP(o)!==QP(e));Cm=[{...e,number:++wB},
...t].slice(0,SB),Sm.forEach(o=>o())}function mye(){Cm=[],Sm.forEach(e=>e())}function pye(){return(0,ZP.useSyncExternalStore)(e=>(Sm.add(e),()=>Sm.delete(e)),()=>Cm)}
async function JP(e){let t=await e.text().catch(()=>""),o={};try{o=JSON.parse(t)}catch{}let r=o.error?.message??o.data?.message??o.message??`The gateway answere\
d ${e.status}.`,n=o.error?.code??o.data?.errorCode??"";return new Qr(r,e.status,n,e.headers.get("x-portkey-trace-id")??"")}async function eF(e,t){try{return await fetch(
e,{cache:"no-store",redirect:"error",...t})}catch(o){throw o instanceof DOMException&&o.name==="AbortError"?o:new Qr("The gateway does not answer. Is it running\
, and is this computer connected to it?",0,"","")}}function PB(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).
join("")}var bm=null,gg=null;function xye(e){return bm=e,()=>{bm===e&&(bm=null)}}function FB(){return gg??=(bm?.()??Promise.resolve(!1)).finally(()=>{gg=null}),
gg}async function tF(e){try{return await e()}catch(t){if(!(t instanceof Qr&&t.code==="step_up_required")||!await FB())throw t;return e()}}var Zr=(e,t,o)=>tF(()=>TB(
e,t,o)),hye=e=>tF(async()=>{let t=await eF(Ig(e),{method:"GET",credentials:"same-origin"});if(!t.ok)throw await JP(t);return t.blob()});async function TB(e,t,o){
let r=Ig(t),n={accept:"application/json","x-portkey-trace-id":PB()};e!=="GET"&&(n["x-lockgate-console"]="1"),o!==void 0&&(n["content-type"]="application/json");
let a=performance.now(),s=await eF(r,{method:e,headers:n,credentials:"same-origin",body:o===void 0?null:JSON.stringify(o)});if(RB({method:e,path:r,body:vg(o),status:s.
status,ms:Math.round(performance.now()-a)}),!s.ok)throw await JP(s);let l=await s.text();return l?JSON.parse(l):{}}var rF=[{value:"15m",label:"Last 15 minutes",ms:9e5},{value:"1h",label:"Last hour",ms:36e5},{value:"24h",label:"Last 24 hours",ms:864e5},{value:"7d",label:"Last\
 7 days",ms:6048e5},{value:"30d",label:"Last 30 days",ms:2592e6},{value:"all",label:"All time",ms:0}],MB={range:"all",outcome:"",status:[],model:[],provider:[],
trace:"",metadata:{},pageSize:50};function nF(e,t){let o=new URLSearchParams,r=rF.find(n=>n.value===e.range)?.ms??0;return r&&o.set("time_of_generation_min",new Date(
Date.now()-r).toISOString()),e.status.length>0&&o.set("status_code",e.status.join(",")),e.outcome&&o.set("is_success",String(e.outcome==="ok")),e.model.length>0&&
o.set("ai_model",e.model.join(",")),e.provider.length>0&&o.set("ai_org",e.provider.join(",")),e.trace&&o.set("trace_id",e.trace),Object.keys(e.metadata).length>
0&&o.set("metadata",JSON.stringify(e.metadata)),o.set("page_size",String(e.pageSize)),t>0&&o.set("current_page",String(t)),o.toString()}var kB=["model","status",
"trace","provider"];function DB(e){let t=e.trim(),[,o="",r=""]=/^([a-z]+):\s*(.*)$/i.exec(t)??[];return o?kB.includes(o.toLowerCase())&&r?`${o.toLowerCase()}:${r.
trim()}`:null:/^[^=\s]+=.+$/.test(t)?t:/^[1-5]\d\d$/.test(t)?`status:${t}`:/^\S+$/.test(t)?`trace:${t}`:null}function EB(e){return[...e.status.map(t=>`status:${t}`),
...e.model.map(t=>`model:${t}`),...e.provider.map(t=>`provider:${t}`),...e.trace?[`trace:${e.trace}`]:[],...Object.entries(e.metadata).map(([t,o])=>`${t}=${o}`)]}
function AB(e,t){let o={...e,status:[],model:[],provider:[],trace:"",metadata:{}};for(let r of t){let n=r.search(/[:=]/),[a,s]=[r.slice(0,n),r.slice(n+1)];r[n]===
"="?o.metadata[a]=s:a==="trace"?o.trace=s:o[a].push(s)}return o}function gye(e){let t=e.get("range"),o=e.get("outcome"),r={...MB,range:rF.some(n=>n.value===t)?t:
"24h",outcome:o==="ok"||o==="failed"?o:""};return AB(r,e.getAll("q").map(DB).filter(n=>n!==null))}function vye(e,t){let o=new URLSearchParams;e.range!=="24h"&&o.
set("range",e.range),e.outcome&&o.set("outcome",e.outcome);for(let n of EB(e))o.append("q",n);t>0&&o.set("page",String(t));let r=o.toString();return r?`?${r}`:""}
var wt=e=>typeof e=="string"?e:"",Dt=e=>typeof e=="number"?e:0,ac=e=>e!==null&&typeof e=="object"?e:{};function aF(e){return{id:wt(e.id),at:new Date(e.created_at),
method:wt(e.request_method),path:wt(e.request_path),status:Dt(e.response_status_code),ok:e.is_success===!0,end:wt(e.end),provider:wt(e.ai_org),credential:wt(e.virtual_key),
model:wt(e.ai_model),streamed:e.stream_mode===!0,tokensIn:Dt(e.req_units),tokensOut:Dt(e.res_units),estimated:e.units_estimated===!0,cost:typeof e.cost=="number"?
e.cost/100:null,ms:Dt(e.response_time),traceId:wt(e.trace_id),keyId:wt(e.api_key_id),metadata:ac(e.metadata)}}function sF(e){return{total:e.total??e.data.length,
rows:e.data.map(aF)}}function oF(e){let t=ac(e),o=t.body??"";return{headers:Object.entries(ac(t.headers)).map(([r,n])=>[r,String(n)]),text:typeof o=="string"?o:
JSON.stringify(o),truncated:t.truncated===!0}}function BB(e){let t=ac(e);return{path:wt(t.path),provider:wt(t.provider),credential:wt(t.virtual_key),model:wt(t.
model),status:Dt(t.status),fault:wt(t.fault),sent:Dt(t.us_sent)/1e3,took:Dt(t.us_took)/1e3}}function lF(e){let t=ac(e.timings);return{...aF(e),modelAsked:wt(e.model_requested),
upstreamStatus:Dt(e.upstream_status_code),url:wt(e.request_url),error:wt(e.error_code),attempts:Dt(e.attempts),tries:(Array.isArray(e.attempts_detail)?e.attempts_detail:
[]).map(BB),cache:wt(e.cache_status)==="disabled"?"":wt(e.cache_status),continued:e.continued===!0,clientIp:wt(e.client_ip),sdk:wt(e.sdk_version),worker:Dt(e.worker),
tokensCached:Dt(e.cached_units),tokensReasoning:Dt(e.reasoning_units),bytesIn:Dt(e.bytes_in),bytesOut:Dt(e.bytes_out),timings:{authenticated:Dt(t.auth)/1e3,received:Dt(
t.queue)/1e3,sent:Dt(t.sent)/1e3,firstByte:Dt(t.first_byte)/1e3,total:Dt(t.total)/1e3},request:oF(e.request),response:oF(e.response)}}var fF=new pg({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<2&&!(t instanceof Qr&&t.status>=400&&t.status<500)}}}),Qo=e=>({queryKey:[e],queryFn:()=>Zr(
"GET",e)}),yg=e=>fF.invalidateQueries({queryKey:[e]}),iF="/v1/session",wye=()=>kt({queryKey:[iF],queryFn:async()=>{try{return await Zr("GET",iF)}catch(e){if(e instanceof
Qr&&e.status===401)return null;throw e}},staleTime:6e4}),OB="/v1/setup",Rye=e=>kt({...Qo(OB),enabled:e}),_B="/v1/profile/api-key",Pye=()=>kt(Qo(_B)),NB="/v1/ses\
sions",Fye=()=>kt(Qo(NB)),cF="/v1/api-keys",uF=()=>kt(Qo(`${cF}?page_size=500`)),Tye=()=>yg(`${cF}?page_size=500`),Mye=e=>kt({...Qo(`/v1/scopes?kind=${e}`),staleTime:1/0}),
dF="/v1/virtual-keys",kye=()=>kt(Qo(`${dF}?page_size=500`)),Dye=async()=>{await Promise.all([yg(`${dF}?page_size=500`),yg(mF)])},Eye=()=>kt({...Qo("/v1/provider\
-catalogue"),staleTime:1/0}),mF="/v1/models",pF=()=>kt({...Qo(mF),staleTime:6e4}),ti="/v1/configs",sc=e=>`${ti}/${encodeURIComponent(e)}`,Aye=(e=!0)=>kt({...Qo(
`${ti}?include=outline&page_size=500`),enabled:e}),Bye=e=>kt({...Qo(sc(e)),enabled:e!==""}),Oye=e=>kt({...Qo(`${sc(e)}/versions?page_size=100`),enabled:e!==""}),
_ye=()=>kt({...Qo(`${ti}/schema`),staleTime:1/0}),bg=()=>fF.invalidateQueries({predicate:({queryKey:[e]})=>typeof e=="string"&&e.startsWith(ti)&&!e.endsWith("/s\
chema")}),Nye=(e,t)=>kt({queryKey:["findings",e],queryFn:async()=>(await Zr("POST",`${ti}/lint`,{config:e})).findings,enabled:t,staleTime:3e4,gcTime:6e4,placeholderData:tc}),
Lye=(e,t)=>kt({queryKey:["explanation",e],queryFn:()=>Zr("POST",`${ti}/explain`,e),enabled:t,gcTime:6e4,placeholderData:tc});function Hye(e,t,o){return kt({queryKey:[
"/v1/logs",e,t],queryFn:async()=>sF(await Zr("GET",`/v1/logs?${nF(e,t)}`)),refetchInterval:r=>typeof o=="function"?o(r.state.data):o,placeholderData:tc})}function zye(e){
return kt({queryKey:["/v1/logs",e],queryFn:async()=>lF(await Zr("GET",`/v1/logs/${encodeURIComponent(e)}`)),staleTime:1/0})}function xF(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var o,r,n,a,s=[],l="",i=e.split("/");for(i[0]||i.shift();n=i.shift();)o=n[0],o==="*"?(s.push(o),
l+=n[1]==="?"?"(?:/(.*))?":"/(.*)"):o===":"?(r=n.indexOf("?",1),a=n.indexOf(".",1),s.push(n.substring(1,~r?r:~a?a:n.length)),l+=~r&&!~a?"(?:/([^/]+?))?":"/([^/]\
+?)",~a&&(l+=(~r?"?":"")+"\\"+n.substring(a))):l+="/"+n;return{keys:s,pattern:new RegExp("^"+l+(t?"(?=$|/)":"/?$"),"i")}}var ua=v(A(),1),_e=v(A(),1);var wm=v(vF(),1);var GB=ua.useInsertionEffect,KB=typeof window<"u"&&typeof window.document<"u"&&typeof window.document.createElement<"u",Sg=KB?ua.useLayoutEffect:ua.useEffect,XB=GB||
Sg,lc=e=>{let t=ua.useRef([e,(...o)=>t[0](...o)]).current;return XB(()=>{t[0]=e}),t[1]};var yF=["popstate","pushState","replaceState","hashchange"],ic=[],bF=()=>ic.forEach(e=>e()),YB=e=>(ic.push(e)===1&&yF.forEach(t=>addEventListener(t,bF)),()=>{ic=
ic.filter(t=>t!==e),ic.length||yF.forEach(t=>removeEventListener(t,bF))}),RF=(e,t)=>(0,wm.useSyncExternalStore)(YB,e,t),CF=()=>location.search,PF=({ssrSearch:e}={})=>RF(
CF,e!=null?()=>e:CF),SF=()=>location.pathname,QB=({ssrPath:e}={})=>RF(SF,e!=null?()=>e:SF);var ZB=(e,{replace:t=!1,state:o=null}={})=>history[t?"replaceState":"pushState"](o,"",e),FF=e=>[QB(e),ZB],wF=Symbol.for("wouter_v3");if(typeof history<"u"&&typeof window[wF]>
"u"){for(let e of["pushState","replaceState"]){let t=history[e];history[e]=function(){let o=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,
dispatchEvent(r),o}}Object.defineProperty(window,wF,{value:!0})}var TF=(e="")=>e==="/"?"":e,MF=(e,t)=>e[0]==="~"?e.slice(1):TF(t)+e,Rg=(e,t)=>(e=wg(TF(e)),t=wg(t),!e||(t.toLowerCase()+"/").startsWith(e.toLowerCase()+"/")?t.slice(
e.length)||"/":"~"+t),wg=e=>{try{return e.includes("%")?decodeURI(e):e}catch{return e}},kF=e=>wg(e[0]==="?"?e.slice(1):e);var DF={hook:FF,searchHook:PF,parser:xF,base:"",ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,o)=>e(t,o)},EF=(0,_e.createContext)(
DF),ds=()=>(0,_e.useContext)(EF),AF={},BF=(0,_e.createContext)(AF),JB=()=>(0,_e.useContext)(BF),OF=(e,t=e.base)=>Rg(t,e.hook(e)[0]),Pg=e=>{let[t,o]=e.hook(e);return[
Rg(e.base,t),lc((r,n)=>e.aroundNav(o,MF(r,e.base),n))]},eO=()=>Pg(ds()),tO=()=>{let e=ds();return kF(e.searchHook(e))},_F=(e,t,o,r)=>{let{pattern:n,keys:a}=t instanceof
RegExp?{pattern:t}:e(t||"*",r),s=n.exec(o);if(!s)return[!1,null];let l={};for(let i=1;i<s.length;i++)l[i-1]=s[i];if(a)for(let i=0;i<a.length;i++)l[a[i]]=s[i+1];else
Object.assign(l,s.groups);return r?[!0,l,s[0]]:[!0,l]};var oO=({children:e,...t})=>{let o=ds(),r=t.hook?DF:o,n=r;if(t.ssrPath){let[i,f=t.ssrSearch??""]=t.ssrPath.split("?");i&&(t.ssrSearch=f,t.ssrPath=i)}t.hrefs=t.hrefs??
t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let a=(0,_e.useRef)(r),s=a.current,l=s;for(let i in r){let f=i==="base"?r[i]+(t[i]??""):t[i]??r[i];f!==
l[i]&&(s===l&&(a.current=l={...l}),l[i]=f),(f!==r[i]||f!==n[i])&&(n=l)}return(0,_e.createElement)(EF.Provider,{value:n},e)},rO=({children:e,component:t},o)=>t?(0,_e.createElement)(
t,{params:o}):typeof e=="function"?e(o):e,nO=e=>{let t=(0,_e.useRef)(AF),o=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(o).length||r.some(
n=>e[n]!==o[n])?e:o};function tbe(){let[e,t]=eO(),o=tO(),r=(0,_e.useMemo)(()=>new URLSearchParams(o),[o]),n=r,a=lc((s,l)=>{n=new URLSearchParams(typeof s=="func\
tion"?s(n):s);let i=n.toString();t(e+(i?"?"+i:""),l)});return[r,a]}var obe=({path:e,nest:t,match:o,...r})=>{let n=ds(),a=OF(n),[s,l,i]=o??_F(n.parser,e,a,t),f=nO(
{...JB(),...l});if(!s)return null;let d=rO(r,f);return(0,_e.createElement)(BF.Provider,{value:f},i?(0,_e.createElement)(oO,{base:i},d):d)},NF=(0,_e.forwardRef)(
(e,t)=>{let o=ds(),[r,n]=Pg(o),{to:a="",href:s=a,onClick:l,asChild:i,children:f,className:d,replace:c,state:u,transition:m,...x}=e;return x.onClick=lc(p=>{p.ctrlKey||
p.metaKey||p.altKey||p.shiftKey||p.button!==0||(l?.(p),p.defaultPrevented||(p.preventDefault(),n(s,e)))}),x.href=o.hrefs(s[0]==="~"?s.slice(1):o.base+s,o),d!==void 0&&
(x.className=d?.call?d(r===s):d),t&&(x.ref=t),i&&(0,_e.isValidElement)(f)?(0,_e.cloneElement)(f,x):(0,_e.createElement)("a",x,f)}),LF=(e,t=[])=>{if(Array.isArray(
e))for(let o of e)LF(o&&o.type===_e.Fragment?o.props.children:o,t);else t.push(e);return t},rbe=({children:e,location:t})=>{let o=ds(),r=OF(o);for(let n of LF(e)){
let a=0;if((0,_e.isValidElement)(n)&&(a=_F(o.parser,n.props.path,t||r,n.props.nest))[0])return(0,_e.cloneElement)(n,{match:a})}return null},nbe=e=>{let{to:t,href:o=t}=e,
r=ds(),[,n]=Pg(r),a=lc(()=>n(t||o,e)),{ssrContext:s}=r;return Sg(()=>{a()},[]),s&&(s.redirectTo=t),null};var HF=v(A(),1),da=v(M(),1);function lbe({title:e,about:t,actions:o,wide:r,children:n}){return(0,HF.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,da.jsxs)(
"div",{className:r?"page page-wide":"page",children:[(0,da.jsxs)(eo,{justify:"space-between",align:"flex-start",mb:"lg",gap:"md",wrap:"wrap",children:[(0,da.jsxs)(
xr,{gap:4,maw:760,children:[(0,da.jsx)(ql,{order:1,size:"h2",children:e}),t&&(0,da.jsx)(pt,{c:"dimmed",size:"sm",children:t})]}),o&&(0,da.jsx)(eo,{gap:"sm",children:o})]}),
n]})}var ri=v(A(),1);var zF={outline:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"none",stroke:"currentColor",strokeWidth:2,strokeLinecap:"round",
strokeLinejoin:"round"},filled:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"currentColor",stroke:"none"}};var G=(e,t,o,r)=>{let n=(0,ri.forwardRef)(({color:a="currentColor",size:s=24,stroke:l=2,title:i,className:f,children:d,...c},u)=>(0,ri.createElement)("svg",{ref:u,
...zF[e],width:s,height:s,className:["tabler-icon",`tabler-icon-${t}`,f].filter(Boolean).join(" "),...e==="filled"?{fill:a}:{strokeWidth:l,stroke:a},...c},[i&&(0,ri.createElement)(
"title",{key:"svg-title"},i),...r.map(([m,x])=>(0,ri.createElement)(m,x)),...Array.isArray(d)?d:[d]]));return n.displayName=`${o}`,n};var aO=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2 2 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}],["path",{d:"\
M11 14h6",key:"svg-2"}],["path",{d:"M14 11v6",key:"svg-3"}]],sO=G("outline","copy-plus","CopyPlus",aO);var lO=[["path",{d:"M6 4h10l4 4v10a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2",key:"svg-0"}],["path",{d:"M10 14a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",key:"sv\
g-1"}],["path",{d:"M14 4l0 4l-6 0l0 -4",key:"svg-2"}]],iO=G("outline","device-floppy","DeviceFloppy",lO);var fO=[["path",{d:"M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-0"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-1"}],["path",{d:"M18 12a1 1 0 1 \
0 2 0a1 1 0 1 0 -2 0",key:"svg-2"}]],cO=G("outline","dots","Dots",fO);var uO=[["path",{d:"M3 3l18 18",key:"svg-0"}],["path",{d:"M10.012 6.016l1.981 -4.014l3.086 6.253l6.9 1l-4.421 4.304m.012 4.01l.588 3.426l-6.158 -3.245l-6.172 3.\
245l1.179 -6.873l-5 -4.867l6.327 -.917",key:"svg-1"}]],dO=G("outline","star-off","StarOff",uO);var mO=[["path",{d:"M12 17.75l-6.172 3.245l1.179 -6.873l-5 -4.867l6.9 -1l3.086 -6.253l3.086 6.253l6.9 1l-5 4.867l1.179 6.873l-6.158 -3.245",key:"svg-0"}]],pO=G(
"outline","star","Star",mO);var xO=[["path",{d:"M4 7l16 0",key:"svg-0"}],["path",{d:"M10 11l0 6",key:"svg-1"}],["path",{d:"M14 11l0 6",key:"svg-2"}],["path",{d:"M5 7l1 12a2 2 0 0 0 2 2h8a2\
 2 0 0 0 2 -2l1 -12",key:"svg-3"}],["path",{d:"M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3",key:"svg-4"}]],hO=G("outline","trash","Trash",xO);var IO=[["path",{d:"M12 9v4",key:"svg-0"}],["path",{d:"M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13\
.536a1.914 1.914 0 0 0 -3.274 0",key:"svg-1"}],["path",{d:"M12 16h.01",key:"svg-2"}]],Fg=G("outline","alert-triangle","AlertTriangle",IO);var gO=[["path",{d:"M4 13h5",key:"svg-0"}],["path",{d:"M12 16v-8h3a2 2 0 0 1 2 2v1a2 2 0 0 1 -2 2h-3",key:"svg-1"}],["path",{d:"M20 8v8",key:"svg-2"}],["path",{
d:"M9 16v-5.5a2.5 2.5 0 0 0 -5 0v5.5",key:"svg-3"}]],vO=G("outline","api","Api",gO);var yO=[["path",{d:"M12 3v18",key:"svg-0"}],["path",{d:"M16 7l-4 -4l-4 4",key:"svg-1"}],["path",{d:"M16 11h5v5",key:"svg-2"}],["path",{d:"M8 11h-5v5",key:"svg-3"}],
["path",{d:"M3 11l8.293 8.293c.453 .453 .707 1.067 .707 1.707",key:"svg-4"}],["path",{d:"M21 11l-8.293 8.293a2.4 2.4 0 0 0 -.707 1.707",key:"svg-5"}]],Tg=G("out\
line","arrow-fork-triple","ArrowForkTriple",yO);var bO=[["path",{d:"M5 12l14 0",key:"svg-0"}],["path",{d:"M13 18l6 -6",key:"svg-1"}],["path",{d:"M13 6l6 6",key:"svg-2"}]],CO=G("outline","arrow-right","ArrowRi\
ght",bO);var SO=[["path",{d:"M21 17h-5.397a5 5 0 0 1 -4.096 -2.133l-.514 -.734a5 5 0 0 0 -4.096 -2.133h-3.897",key:"svg-0"}],["path",{d:"M21 7h-5.395a5 5 0 0 0 -4.098 2.\
135l-.51 .73a5 5 0 0 1 -4.097 2.135h-3.9",key:"svg-1"}],["path",{d:"M18 10l3 -3l-3 -3",key:"svg-2"}],["path",{d:"M18 20l3 -3l-3 -3",key:"svg-3"}]],Mg=G("outline",
"arrows-split-2","ArrowsSplit2",SO);var wO=[["path",{d:"M4 20h16",key:"svg-0"}],["path",{d:"M4 12h16",key:"svg-1"}],["path",{d:"M4 4h16",key:"svg-2"}]],RO=G("outline","baseline-density-medium","Ba\
selineDensityMedium",wO);var PO=[["path",{d:"M4 3h16",key:"svg-0"}],["path",{d:"M4 9h16",key:"svg-1"}],["path",{d:"M4 15h16",key:"svg-2"}],["path",{d:"M4 21h16",key:"svg-3"}]],FO=G("out\
line","baseline-density-small","BaselineDensitySmall",PO);var TO=[["path",{d:"M13 3l0 7l6 0l-8 11l0 -7l-6 0l8 -11",key:"svg-0"}]],MO=G("outline","bolt","Bolt",TO);var kO=[["path",{d:"M5 12l5 5l10 -10",key:"svg-0"}]],Rm=G("outline","check","Check",kO);var DO=[["path",{d:"M6 9l6 6l6 -6",key:"svg-0"}]],EO=G("outline","chevron-down","ChevronDown",DO);var AO=[["path",{d:"M9 6l6 6l-6 6",key:"svg-0"}]],BO=G("outline","chevron-right","ChevronRight",AO);var OO=[["path",{d:"M6 15l6 -6l6 6",key:"svg-0"}]],_O=G("outline","chevron-up","ChevronUp",OO);var NO=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M9 12l2 2l4 -4",key:"svg-1"}]],LO=G("outline","circle-check","CircleCheck",NO);var HO=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M10 10l4 4m0 -4l-4 4",key:"svg-1"}]],zO=G("outline","circle-x","CircleX",HO);var VO=[["path",{d:"M7 8l-4 4l4 4",key:"svg-0"}],["path",{d:"M17 8l4 4l-4 4",key:"svg-1"}],["path",{d:"M14 4l-4 16",key:"svg-2"}]],$O=G("outline","code","Code",
VO);var jO=[["path",{d:"M13 9l3 -1l-1 3m-1 3l-6 2l2 -6",key:"svg-0"}],["path",{d:"M20.042 16.045a9 9 0 0 0 -12.087 -12.087m-2.318 1.677a9 9 0 1 0 12.725 12.73",key:"\
svg-1"}],["path",{d:"M12 3v2",key:"svg-2"}],["path",{d:"M12 19v2",key:"svg-3"}],["path",{d:"M3 12h2",key:"svg-4"}],["path",{d:"M19 12h2",key:"svg-5"}],["path",{
d:"M3 3l18 18",key:"svg-6"}]],qO=G("outline","compass-off","CompassOff",jO);var WO=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}]],Pm=G(
"outline","copy","Copy",WO);var UO=[["path",{d:"M4 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-0"}],["path",{d:"M14 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-1"}],["path",{d:"M9.15 14.85l8.8\
5 -10.85",key:"svg-2"}],["path",{d:"M6 4l8.85 10.85",key:"svg-3"}]],GO=G("outline","cut","Cut",UO);var KO=[["path",{d:"M3 5a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M7 20h10",key:"svg-1"}],["path",{d:"\
M9 16v4",key:"svg-2"}],["path",{d:"M15 16v4",key:"svg-3"}]],XO=G("outline","device-desktop","DeviceDesktop",KO);var YO=[["path",{d:"M13 9a1 1 0 0 1 1 -1h6a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M18 8v-3a1 1 0 0 0 -1 -1h-13a1 1 0 \
0 0 -1 1v12a1 1 0 0 0 1 1h9",key:"svg-1"}],["path",{d:"M16 9h2",key:"svg-2"}]],QO=G("outline","devices","Devices",YO);var ZO=[["path",{d:"M3 5a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14",key:"svg-0"}],["path",{d:"M8 8.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0\
 -1 0",fill:"currentColor",key:"svg-1"}],["path",{d:"M15 8.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-2"}],["path",{d:"M15 15.5a.5 .5 0 1 \
0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-3"}],["path",{d:"M8 15.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-4"}],["path",{d:"M1\
1.5 12a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-5"}]],JO=G("outline","dice-5","Dice5",ZO);var e_=[["path",{d:"M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M7 11l5 5l5 -5",key:"svg-1"}],["path",{d:"M12 4l0 12",key:"svg-2"}]],t_=G(
"outline","download","Download",e_);var o_=[["path",{d:"M14 3v4a1 1 0 0 0 1 1h4",key:"svg-0"}],["path",{d:"M12 21h-5a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v4.5",key:"svg-1"}],["path",{d:"M14 17.\
5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0",key:"svg-2"}],["path",{d:"M18.5 19.5l2.5 2.5",key:"svg-3"}]],r_=G("outline","file-search","FileSearch",o_);var n_=[["path",{d:"M4 4h16v2.172a2 2 0 0 1 -.586 1.414l-4.414 4.414v7l-6 2v-8.5l-4.48 -4.928a2 2 0 0 1 -.52 -1.345v-2.227",key:"svg-0"}]],a_=G("outline","filte\
r","Filter",n_);var s_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M12 17l0 .01",key:"svg-1"}],["path",{d:"M12 13.5a1.5 1.5 0 0 1 1 -1.5a2.6 2.\
6 0 1 0 -3 -4",key:"svg-2"}]],l_=G("outline","help","Help",s_);var i_=[["path",{d:"M12 8l0 4l2 2",key:"svg-0"}],["path",{d:"M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5",key:"svg-1"}]],f_=G("outline","history","History",i_);var c_=[["path",{d:"M5 12l-2 0l9 -9l9 9l-2 0",key:"svg-0"}],["path",{d:"M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7",key:"svg-1"}],["path",{d:"M10 12h4v4h-4l0 -4",
key:"svg-2"}]],u_=G("outline","home-2","Home2",c_);var d_=[["path",{d:"M16.555 3.843l3.602 3.602a2.877 2.877 0 0 1 0 4.069l-2.643 2.643a2.877 2.877 0 0 1 -4.069 0l-.301 -.301l-6.558 6.558a2 2 0 0 1 -1.239 .578l-\
.175 .008h-1.172a1 1 0 0 1 -.993 -.883l-.007 -.117v-1.172a2 2 0 0 1 .467 -1.284l.119 -.13l.414 -.414h2v-2h2v-2l2.144 -2.144l-.301 -.301a2.877 2.877 0 0 1 0 -4.0\
69l2.643 -2.643a2.877 2.877 0 0 1 4.069 0",key:"svg-0"}],["path",{d:"M15 9h.01",key:"svg-1"}]],m_=G("outline","key","Key",d_);var p_=[["path",{d:"M2 8a2 2 0 0 1 2 -2h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2l0 -8",key:"svg-0"}],["path",{d:"M6 10l0 .01",key:"svg-1"}],["path",
{d:"M10 10l0 .01",key:"svg-2"}],["path",{d:"M14 10l0 .01",key:"svg-3"}],["path",{d:"M18 10l0 .01",key:"svg-4"}],["path",{d:"M6 14l0 .01",key:"svg-5"}],["path",{
d:"M18 14l0 .01",key:"svg-6"}],["path",{d:"M10 14l4 .01",key:"svg-7"}]],x_=G("outline","keyboard","Keyboard",p_);var h_=[["path",{d:"M13 5h8",key:"svg-0"}],["path",{d:"M13 9h5",key:"svg-1"}],["path",{d:"M13 15h8",key:"svg-2"}],["path",{d:"M13 19h5",key:"svg-3"}],["path",{d:"\
M3 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",key:"svg-4"}],["path",{d:"M3 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4\
a1 1 0 0 1 -1 -1l0 -4",key:"svg-5"}]],I_=G("outline","list-details","ListDetails",h_);var g_=[["path",{d:"M11 15a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M18.5 18.5l2.5 2.5",key:"svg-1"}],["path",{d:"M4 6h16",key:"svg-2"}],["path",
{d:"M4 12h4",key:"svg-3"}],["path",{d:"M4 18h4",key:"svg-4"}]],v_=G("outline","list-search","ListSearch",g_);var y_=[["path",{d:"M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M9 12h12l-3 -3",key:"svg-1"}],["p\
ath",{d:"M18 15l3 -3",key:"svg-2"}]],b_=G("outline","logout","Logout",y_);var C_=[["path",{d:"M13.038 19.927a9.933 9.933 0 0 1 -5.338 -.927l-4.7 1l1.3 -3.9c-2.324 -3.437 -1.426 -7.872 2.1 -10.374c3.526 -2.501 8.59 -2.296 11.845 .48c1.\
993 1.7 2.93 4.043 2.746 6.346",key:"svg-0"}],["path",{d:"M19 16l-2 3h4l-2 3",key:"svg-1"}]],S_=G("outline","message-circle-bolt","MessageCircleBolt",C_);var w_=[["path",{d:"M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008",key:"svg-0"}]],R_=G("outline","moon","Moon",w_);var P_=[["path",{d:"M12 10v4",key:"svg-0"}],["path",{d:"M10 13l4 -2",key:"svg-1"}],["path",{d:"M10 11l4 2",key:"svg-2"}],["path",{d:"M5 10v4",key:"svg-3"}],["pa\
th",{d:"M3 13l4 -2",key:"svg-4"}],["path",{d:"M3 11l4 2",key:"svg-5"}],["path",{d:"M19 10v4",key:"svg-6"}],["path",{d:"M17 13l4 -2",key:"svg-7"}],["path",{d:"M1\
7 11l4 2",key:"svg-8"}]],F_=G("outline","password","Password",P_);var T_=[["path",{d:"M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4",key:"svg-0"}],["path",{d:"M13.5 6.5l4 4",key:"svg-1"}]],M_=G("outline","pencil","Pe\
ncil",T_);var k_=[["path",{d:"M7 12l5 5l-1.5 1.5a3.536 3.536 0 1 1 -5 -5l1.5 -1.5",key:"svg-0"}],["path",{d:"M17 12l-5 -5l1.5 -1.5a3.536 3.536 0 1 1 5 5l-1.5 1.5",key:"sv\
g-1"}],["path",{d:"M3 21l2.5 -2.5",key:"svg-2"}],["path",{d:"M18.5 5.5l2.5 -2.5",key:"svg-3"}],["path",{d:"M10 11l-2 2",key:"svg-4"}],["path",{d:"M13 14l-2 2",key:"\
svg-5"}]],D_=G("outline","plug-connected","PlugConnected",k_);var E_=[["path",{d:"M12 5l0 14",key:"svg-0"}],["path",{d:"M5 12l14 0",key:"svg-1"}]],A_=G("outline","plus","Plus",E_);var B_=[["path",{d:"M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4",key:"svg-0"}],["path",{d:"M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4",key:"svg-1"}]],O_=G("outline","re\
fresh","Refresh",B_);var __=[["path",{d:"M3.06 13a9 9 0 1 0 .49 -4.087",key:"svg-0"}],["path",{d:"M3 4.001v5h5",key:"svg-1"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"s\
vg-2"}]],N_=G("outline","restore","Restore",__);var L_=[["path",{d:"M3 19a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",key:"svg-0"}],["path",{d:"M19 7a2 2 0 1 0 0 -4a2 2 0 0 0 0 4",key:"svg-1"}],["path",{d:"M11 19h5.5a3.5 3\
.5 0 0 0 0 -7h-8a3.5 3.5 0 0 1 0 -7h4.5",key:"svg-2"}]],H_=G("outline","route","Route",L_);var z_=[["path",{d:"M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0",key:"svg-0"}],["path",{d:"M21 21l-6 -6",key:"svg-1"}]],V_=G("outline","search","Search",z_);var $_=[["path",{d:"M8 9l4 -4l4 4",key:"svg-0"}],["path",{d:"M16 15l-4 4l-4 -4",key:"svg-1"}]],j_=G("outline","selector","Selector",$_);var q_=[["path",{d:"M4.698 4.034l16.302 7.966l-16.302 7.966a.503 .503 0 0 1 -.546 -.124a.555 .555 0 0 1 -.12 -.568l2.468 -7.274l-2.468 -7.274a.555 .555 0 0 1 .1\
2 -.568a.503 .503 0 0 1 .546 -.124",key:"svg-0"}],["path",{d:"M6.5 12h14.5",key:"svg-1"}]],W_=G("outline","send-2","Send2",q_);var U_=[["path",{d:"M3 7a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v2a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-2",key:"svg-0"}],["path",{d:"M3 15a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 \
3v2a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3l0 -2",key:"svg-1"}],["path",{d:"M7 8l0 .01",key:"svg-2"}],["path",{d:"M7 16l0 .01",key:"svg-3"}],["path",{d:"M11 8h6",key:"\
svg-4"}],["path",{d:"M11 16h6",key:"svg-5"}]],kg=G("outline","server-2","Server2",U_);var G_=[["path",{d:"M11.46 20.846a12 12 0 0 1 -7.96 -14.846a12 12 0 0 0 8.5 -3a12 12 0 0 0 8.5 3a12 12 0 0 1 -.09 7.06",key:"svg-0"}],["path",{d:"M15 19l2 2l4 -\
4",key:"svg-1"}]],K_=G("outline","shield-check","ShieldCheck",G_);var X_=[["path",{d:"M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3",key:"svg-0"}],["path",{d:"M11 11a1 1 0 1 0 2 0a1 1 0 1 \
0 -2 0",key:"svg-1"}],["path",{d:"M12 12l0 2.5",key:"svg-2"}]],Y_=G("outline","shield-lock","ShieldLock",X_);var Q_=[["path",{d:"M22 21h-5v-5h-5v-5h-5v-5h-5",key:"svg-0"}],["path",{d:"M18 3v7",key:"svg-1"}],["path",{d:"M15 7l3 3l3 -3",key:"svg-2"}]],Dg=G("outline","sta\
irs-down","StairsDown",Q_);var Z_=[["path",{d:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.\
1 -.7l-.7 .7",key:"svg-1"}]],J_=G("outline","sun","Sun",Z_);var eN=[["path",{d:"M4 5a1 1 0 0 1 1 -1h14a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1l0 -2",key:"svg-0"}],["path",{d:"M4 13a1 1 0 0 1 1 -1h4a1 1 0 0 1 1\
 1v6a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -6",key:"svg-1"}],["path",{d:"M14 12l6 0",key:"svg-2"}],["path",{d:"M14 16l6 0",key:"svg-3"}],["path",{d:"M14 20l6 0",key:"\
svg-4"}]],tN=G("outline","template","Template",eN);var oN=[["path",{d:"M10 7a2 2 0 0 1 2 -2h6a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2l0 -10",key:"svg-0"}],["path",{d:"M7 7l0 10",key:"svg-1"}],["path",
{d:"M4 8l0 8",key:"svg-2"}]],rN=G("outline","versions","Versions",oN);var nN=[["path",{d:"M6 21l15 -15l-3 -3l-15 15l3 3",key:"svg-0"}],["path",{d:"M15 6l3 3",key:"svg-1"}],["path",{d:"M9 3a2 2 0 0 0 2 2a2 2 0 0 0 -2 2a2 2 0 0 0 -2\
 -2a2 2 0 0 0 2 -2",key:"svg-2"}],["path",{d:"M19 13a2 2 0 0 0 2 2a2 2 0 0 0 -2 2a2 2 0 0 0 -2 -2a2 2 0 0 0 2 -2",key:"svg-3"}]],aN=G("outline","wand","Wand",nN);var sN=[["path",{d:"M18 6l-12 12",key:"svg-0"}],["path",{d:"M6 6l12 12",key:"svg-1"}]],lN=G("outline","x","X",sN);var iN=[["path",{d:"M17 4h-10a3 3 0 0 0 -3 3v10a3 3 0 0 0 3 3h10a3 3 0 0 0 3 -3v-10a3 3 0 0 0 -3 -3z",key:"svg-0"}]],fN=G("filled","player-stop-filled","PlayerS\
topFilled",iN);var Jr=v(M(),1);function VF({error:e,retry:t,title:o}){if(!e)return null;let r=e instanceof Error?e.message:String(e),n=e instanceof Qr?e.traceId:"";return(0,Jr.jsxs)(
Os,{color:"red",icon:(0,Jr.jsx)(Fg,{size:18}),title:o,role:"alert",variant:"light",children:[(0,Jr.jsx)(pt,{size:"sm",className:"wrap",children:r}),(n||t)&&(0,Jr.jsxs)(
eo,{mt:"xs",gap:"sm",justify:"space-between",children:[n?(0,Jr.jsxs)(pt,{size:"xs",c:"dimmed",children:["Trace ",(0,Jr.jsx)(Pl,{children:n})]}):(0,Jr.jsx)("span",
{}),t&&(0,Jr.jsx)(to,{size:"compact-sm",variant:"light",color:"red",onClick:t,children:"Try again"})]})]})}var Tm=v(A(),1);var jF=new Intl.NumberFormat("en"),cN=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),uN=new Intl.DateTimeFormat("en-GB",{dateStyle:"me\
dium",timeStyle:"medium"}),dN=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"}),O0e=e=>jF.format(e),_0e=e=>e<1e4?jF.format(e):cN.format(e);function N0e(e){
if(e<1)return`${Math.round(e*1e3)} µs`;if(e<10)return`${e.toFixed(1)} ms`;if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(2)} s`;let t=Math.
round(e%6e4/1e3);return`${Math.floor(e/6e4)} min${t?` ${t} s`:""}`}function L0e(e){if(e===null)return"–";if(e===0)return"$0";let t=e>=1?2:Math.min(9,2-Math.floor(
Math.log10(e)));return`$${e.toFixed(t)}`}function H0e(e){return e<1024?`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function qF(e){
if(e==null||e===""||e===0)return null;let t=new Date(e);return Number.isNaN(t.getTime())?null:t}var WF=e=>uN.format(e),mN=[["year",31536e3],["month",2592e3],["d\
ay",86400],["hour",3600],["minute",60]],$F=(e,t)=>dN.format(e,t).replace(".","");function UF(e,t=Date.now()){let o=(e.getTime()-t)/1e3;for(let[r,n]of mN)if(Math.
abs(o)>=n)return $F(Math.trunc(o/n),r);return Math.abs(o)<10?"just now":$F(Math.trunc(o),"second")}function Eg(e){let t=e.replaceAll(/[_-]/g," ");return t.charAt(
0).toUpperCase()+t.slice(1)}var Fm=v(M(),1);function j0e({at:e,never:t="–"}){let o=e instanceof Date?e:qF(e),[r,n]=(0,Tm.useState)(Date.now);return(0,Tm.useEffect)(()=>{let a=setInterval(
()=>n(Date.now()),2e4);return()=>clearInterval(a)},[]),o?(0,Fm.jsx)(Ur,{label:WF(o),children:(0,Fm.jsx)("time",{dateTime:o.toISOString(),className:"nowrap",children:UF(
o,r)})}):(0,Fm.jsx)(pt,{span:!0,c:"dimmed",size:"sm",children:t})}var Mm=v(A(),1);function pN(e){let t=document.createElement("textarea");t.value=e,t.setAttribute("readonly",""),t.style.position="fixed",t.style.opacity="0";let o=document.querySelector(
'[role="dialog"]')??document.body,r=document.activeElement;o.append(t),t.select();let n=!1;try{n=document.execCommand("copy")}catch{}return t.remove(),r instanceof
HTMLElement&&r.focus(),n}async function GF(e){try{return await navigator.clipboard.writeText(e),!0}catch{return pN(e)}}var ma=v(M(),1);function KF(){let[e,t]=(0,Mm.useState)(!1);return(0,Mm.useEffect)(()=>{if(!e)return;let o=setTimeout(()=>t(!1),1800);return()=>clearTimeout(o)},
[e]),[e,async o=>t(await GF(o))]}function X0e({text:e,label:t}){let[o,r]=KF();return(0,ma.jsx)(Ur,{label:o?"Copied":t,children:(0,ma.jsx)(Rr,{variant:"subtle",color:o?
"teal":"gray","aria-label":o?`${t}: copied`:t,onClick:n=>{n.stopPropagation(),r(e)},children:o?(0,ma.jsx)(Rm,{size:16}):(0,ma.jsx)(Pm,{size:16})})})}function Y0e({
text:e,children:t,primary:o}){let[r,n]=KF();return(0,ma.jsx)(to,{variant:o?"filled":"default",leftSection:r?(0,ma.jsx)(Rm,{size:16}):(0,ma.jsx)(Pm,{size:16}),onClick:()=>{
n(e)},"aria-live":"polite",children:r?"Copied":t})}function Z0e(e){return(e.settings.conditions??[]).map((o,r)=>{let n=e.notes.find(s=>s.kind==="condition"&&s.detail.nth===r),a=n?.detail.values??[];return{query:typeof o.
query=="string"?o.query:JSON.stringify(o.query),holds:n?n.detail.holds===!0:null,values:a.map(([s,l,i])=>({path:s,value:l,holds:i})),leadsTo:o.then}})}var xN=new Set(
["chosen","enter","condition","left_out"]),hN=/^(it answered well|2\d\d is not in )/;function J0e(e){return e.notes.filter(o=>!xN.has(o.kind)&&!hN.test(String(o.
detail.why??""))).map(o=>({kind:o.kind,text:o.kind==="send"?`attempt ${Number(o.detail.nth)+1}`:o.text}))}function ewe(e){let{request_timeout_ms:t,retry:o,cache:r,
recovery:n,custom_host:a,cb_config:s}=e.settings;return[t?`each attempt ${t>=1e3?`${t/1e3} s`:`${t} ms`}`:"",o?`${o.attempts===1?"1 retry":`${o.attempts} retrie\
s`} on ${o.on_status_codes.join(", ")}`:"",o?.use_retry_after_headers?"honours Retry-After":"",r?`cache ${r.mode}${r.max_age_s?`, ${r.max_age_s} s`:""}`:"",n&&n!==
"restart"?`broken stream: ${n}`:"",a?`host ${a}`:"",s?"circuit breaker":"",...["override_params","default_params","drop_params"].map(i=>gN(i,e.settings[i]))].filter(
Boolean)}var IN={override_params:"sets",default_params:"adds",drop_params:"drops"};function gN(e,t){return Array.isArray(t)&&t.length>0?`${IN[e]} ${t.join(", ")}`:
""}var XF=(e,t)=>t.filter(o=>o.defaults?.config_id===e.slug||o.defaults?.config_id===e.id);function twe(e,t){let o=e.replace(/ \(copy(?: \d+)?\)$/,""),r=`${o} (\
copy)`;if(!t.includes(r))return r;let n=2;for(;t.includes(`${o} (copy ${n})`);)n++;return`${o} (copy ${n})`}var Tn=v(M(),1);function km({title:e,children:t,action:o,danger:r=!0,run:n,close:a}){let s=xg({mutationFn:n,onSuccess:a});return(0,Tn.jsx)(so,{opened:!0,onClose:a,
title:e,closeButtonProps:{"aria-label":"Close"},children:(0,Tn.jsxs)(xr,{children:[(0,Tn.jsx)(pt,{size:"sm",component:"div",children:t}),(0,Tn.jsx)(VF,{error:s.
error}),(0,Tn.jsxs)(eo,{justify:"flex-end",children:[(0,Tn.jsx)(to,{variant:"default",onClick:a,"data-autofocus":!0,children:"Cancel"}),(0,Tn.jsx)(to,{color:r?"\
red":void 0,loading:s.isPending,onClick:()=>s.mutate(),children:o})]})]})})}var Tt=v(M(),1);function mwe({act:{kind:e,row:t},close:o,deleted:r}){switch(e){case"default":return(0,Tt.jsx)(km,{title:`Make ${t.name} the default?`,action:"Ma\
ke it the default",danger:!1,close:o,run:()=>YF(t,!0),children:"Every call of this workspace that brings no config, with a key that has no default of its own, t\
akes this one from now on. What was the default before is so no longer."});case"no-default":return(0,Tt.jsx)(km,{title:"Leave the workspace without a default?",
action:"Remove the default",close:o,run:()=>YF(t,!1),children:"Calls that bring no config, with a key that has no default of its own, go where their headers and\
 model say. Those that name no provider are refused."});case"delete":return(0,Tt.jsx)(vN,{row:t,close:o,deleted:r})}}async function YF(e,t){await Zr("PUT",sc(e.
slug),{is_default:t}),await bg()}function vN({row:e,close:t,deleted:o}){let r=uF(),n=XF(e,r.data?.data??[]),a=async()=>{await Zr("DELETE",sc(e.slug)),o?.(),await bg()};
return n.length>0||e.is_default===1?(0,Tt.jsx)(so,{opened:!0,onClose:t,title:`${e.name} is in use`,closeButtonProps:{"aria-label":"Close"},children:(0,Tt.jsxs)(
xr,{children:[(0,Tt.jsx)(pt,{size:"sm",children:"Their calls would fail, so it cannot be deleted while it is the default of:"}),(0,Tt.jsxs)("ul",{className:"use\
rs",children:[e.is_default===1&&(0,Tt.jsx)("li",{children:"this workspace"}),n.map(s=>(0,Tt.jsxs)("li",{children:["the API key"," ",(0,Tt.jsx)(NF,{href:`/keys?s\
earch=${encodeURIComponent(s.name)}`,className:"trace",children:s.name})]},s.id))]}),(0,Tt.jsx)(pt,{size:"sm",c:"dimmed",children:"Give each of them another def\
ault, or none. Calls that name the config in a header are not listed here."}),(0,Tt.jsx)(eo,{justify:"flex-end",children:(0,Tt.jsx)(to,{variant:"default",onClick:t,
"data-autofocus":!0,children:"Close"})})]})}):(0,Tt.jsx)(km,{title:`Delete ${e.name}?`,action:"Delete config",close:t,run:a,children:(0,Tt.jsxs)(xr,{gap:"xs",children:[
(0,Tt.jsxs)(pt,{size:"sm",children:["Every call that names ",(0,Tt.jsx)("span",{className:"mono",children:e.slug})," is refused within a second."," ",e.version===
1?"It cannot be brought back.":`All ${e.version} versions go with it and cannot be brought back.`]}),(0,Tt.jsx)(pt,{size:"sm",c:"dimmed",children:r.isSuccess?"N\
o API key and no workspace has it as its default.":"The gateway refuses while a key has it as its default."})]})})}var yo=class extends Error{constructor(o,r){super(o);this.at=r}at},QF=64,yN=/[ \t\r\n]*/y,bN=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,CN=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y,
SN=/(?:true|false|null)\b/y;function wN(e){let t=new Ag(e),o=t.value(0);return t.end(),o}var Ag=class{constructor(t){this.text=t}text;at=0;value(t){if(this.space(),
t>QF)throw new yo(`Nested deeper than ${QF} levels`,this.at);let o=this.text[this.at];if(o==="{")return this.object(t);if(o==="[")return this.array(t);let r=this.
at;if(o==='"')this.string();else if(!this.eat(CN)&&!this.eat(SN))throw this.noValue();return{kind:"scalar",from:r,to:this.at,members:[],items:[]}}end(){if(this.
space(),this.at<this.text.length)throw new yo("Nothing may follow the end of the document",this.at)}object(t){let o=this.at++,r=[],n=new Set;for(;!this.closes("\
}",r.length);){let a=this.at;if(this.text[a]!=='"')throw new yo("A field’s name stands in double quotes",a);let s=JSON.parse(this.string()),l=this.at;if(n.has(
s))throw new yo(`“${s}” stands here twice`,a);if(n.add(s),this.space(),this.text[this.at]!==":")throw new yo(`A colon is missing after “${s}”`,l);this.at++,
r.push({name:s,from:a,to:l,value:this.value(t+1)})}return{kind:"object",from:o,to:this.at,members:r,items:[]}}array(t){let o=this.at++,r=[];for(;!this.closes("]",
r.length);)r.push(this.value(t+1));return{kind:"array",from:o,to:this.at,members:[],items:r}}closes(t,o){let r=this.at;if(this.space(),this.text[this.at]===t)return this.
at++,!0;if(this.at>=this.text.length)throw new yo(`A closing ${t} is missing`,r);if(o===0)return!1;if(this.text[this.at]!==",")throw new yo("A comma is missing \
between two entries",r);let n=this.at++;if(this.space(),this.text[this.at]===t)throw new yo("The last entry has no comma after it",n);return!1}string(){let t=this.
at;if(!this.eat(bN))throw new yo("The text that begins here does not end, or holds a mark that must be escaped",t);return this.text.slice(t,this.at)}noValue(){return this.
at>=this.text.length?new yo("A value is missing at the end",Math.max(0,this.text.trimEnd().length-1)):this.text[this.at]==="'"?new yo("Texts stand in double quo\
tes",this.at):new yo("A value is missing: a text in double quotes, a number, true, false, null, {} or []",this.at)}space(){this.eat(yN)}eat(t){return t.lastIndex=
this.at,t.exec(this.text)?(this.at=t.lastIndex,!0):!1}},ZF=e=>e.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g,"_").toLowerCase();function xwe(e,t){let o=t===""?[]:t.split(
"."),[r,n]=[e,{from:e.from,to:e.from+1}];for(;o.length>0;){if(r.kind==="array"){let i=r.items[Number(o[0])];if(!i)break;[r,n,o]=[i,{from:i.from,to:i.kind==="sca\
lar"?i.to:i.from+1},o.slice(1)];continue}let a=RN(r,o);if(!a)break;let[s,l]=a;[r,n,o]=[s.value,{from:s.from,to:s.value.kind==="scalar"?s.value.to:s.to},o.slice(
l)]}return n}function RN(e,t){for(let o=t.length;o>0;o--){let r=t.slice(0,o).join("."),n=e.members.find(a=>a.name===r)??e.members.find(a=>ZF(a.name)===ZF(r));if(n)
return[n,o]}return null}var hwe=e=>e.replace(/^config\.?/,"").replaceAll(/\[(\d+)\]/g,".$1");function Iwe(e,t){let o=e.slice(0,t).split(`
`);return{line:o.length,column:(o.at(-1)?.length??0)+1}}var PN=76;function Og(e){return Bg(e,wN(e),"")}function Bg(e,t,o){if(t.kind==="scalar")return e.slice(t.
from,t.to);let[r,n]=t.kind==="object"?"{}":"[]",a=`${o}  `,s=t.kind==="object"?t.members.map(f=>`${e.slice(f.from,f.to)}: ${Bg(e,f.value,a)}`):t.items.map(f=>Bg(
e,f,a)),l=`${r}${s.join(", ")}${n}`,i=[...t.items,...t.members.map(f=>f.value)].every(f=>f.kind==="scalar");return s.length===0||i&&o!==""&&o.length+l.length<=PN?
l:`${r}
${a}${s.join(`,
${a}`)}
${o}${n}`}function gwe(e){try{return Og(e)}catch{return e}}var JF=["openai-main","anthropic-main"],bwe=[{slug:"fallback",name:"Fallback",about:"When one provider fails, ask the next",make:e=>({strategy:{mode:"fallback"},
targets:[{name:"first",...e(0),request_timeout:2e4},{name:"second",...e(1)}]})},{slug:"loadbalance",name:"Load balance",about:"Share calls, and keep each person\
 with one target",make:e=>({strategy:{mode:"loadbalance",sticky:{hash_fields:["metadata._user"],ttl:3600}},targets:[{name:"a",...e(0),weight:.5},{name:"b",...e(
1),weight:.5}]})},{slug:"canary",name:"Canary",about:"Try something new with one call in twenty",make:e=>({strategy:{mode:"loadbalance"},targets:[{name:"stable",
...e(0),weight:.95},{name:"canary",weight:.05,strategy:{mode:"fallback"},targets:[e(1),e(0)]}]})},{slug:"conditional",name:"Conditional by metadata",about:"The \
plan in the request’s metadata decides",make:e=>({strategy:{mode:"conditional",conditions:[{query:{"metadata.plan":{$eq:"paid"}},then:"good"}],default:"cheap"},
targets:[{name:"good",...e(0)},{name:"cheap",...e(1)}]})},{slug:"retry",name:"Retry",about:"Ask again, as long as the provider says",make:e=>({...e(0),retry:{attempts:3,
on_status_codes:[429,500,502,503,504],use_retry_after_headers:!0},request_timeout:2e4,total_timeout:6e4})},{slug:"cache",name:"Cache",about:"Answer the same que\
stion once an hour",make:e=>({...e(0),cache:{mode:"simple",max_age:3600}})}];function Cwe(e,t){let o=t.some(n=>n.startsWith("@local/"))?["local"]:[],r=[...e,...o];
return n=>{let a=r[n%(r.length||1)]??JF[n%JF.length]??"",s=a==="local"?t.find(l=>l.startsWith("@local/"))?.slice(7):void 0;return s?{virtual_key:a,override_params:{
model:s}}:{virtual_key:a}}}var Swe=(e,t)=>Og(JSON.stringify(e.make(t)));var _g=v(M(),1),FN={active:"teal",rotating:"yellow",expired:"orange",exhausted:"orange",revoked:"red",archived:"gray"};function Fwe({status:e}){return(0,_g.jsx)(
Ra,{color:FN[e]??"gray",variant:"light",tt:"none",children:Eg(e)})}function Twe({status:e,end:t}){let o=e>=500?"red":e>=400?"orange":t&&t!=="complete"?"yellow":
"teal";return(0,_g.jsx)(Ra,{color:o,variant:"light",radius:"sm",ff:"monospace",title:t&&t!=="complete"?Eg(t):void 0,children:e||"—"})}var TN="@local/smollm2-135m-instruct";function Dwe(){let e=pF().data?.data.map(t=>t.id)??[];return e.find(t=>t.startsWith("@local/"))??e.find(t=>t.startsWith("@"))??
e[0]??TN}var MN={target:{name:"Target",about:"one provider",icon:kg},fallback:{name:"Fallback",about:"the next target when one fails",icon:Dg},loadbalance:{name:"Load ba\
lance",about:"shares by weight",icon:Mg},conditional:{name:"Conditional",about:"the first condition that holds",icon:Tg}},Bwe=e=>MN[e===null||e==="single"?"targ\
et":e];export{Dn as a,v as b,D as c,A as d,ft as e,qe as f,Is as g,DT as h,Qt as i,GT as j,Pe as k,tM as l,oM as m,Ln as n,CD as o,M as p,Jv as q,w as r,Nt as s,W as t,
F as u,k as v,zu as w,xo as x,$e as y,sl as z,Po as A,Rr as B,eo as C,Oe as D,Os as E,pt as F,ih as G,jr as H,Za as I,Mh as J,hf as K,Ra as L,Pd as M,to as N,Oh as O,
Pl as P,Td as Q,mr as R,Wh as S,wf as T,Gh as U,Ed as V,no as W,so as X,_d as Y,Vd as Z,Uo as _,qd as $,ns as aa,Ur as ba,Xd as ca,EI as da,_I as ea,Au as fa,xr as ga,
jf as ha,Eo as ia,ja,$I as ka,jI as la,nm as ma,ql as na,UI as oa,GI as pa,Rn as qa,hr as ra,Zf as sa,iB as ta,tc as ua,kt as va,xg as wa,fye as xa,cye as ya,Qr as za,
mye as Aa,pye as Ba,JP as Ca,eF as Da,PB as Ea,xye as Fa,Zr as Ga,hye as Ha,rF as Ia,MB as Ja,nF as Ka,kB as La,DB as Ma,EB as Na,AB as Oa,gye as Pa,vye as Qa,sF as Ra,
fF as Sa,yg as Ta,iF as Ua,wye as Va,OB as Wa,Rye as Xa,_B as Ya,Pye as Za,NB as _a,Fye as $a,cF as ab,uF as bb,Tye as cb,Mye as db,dF as eb,kye as fb,Dye as gb,
Eye as hb,pF as ib,ti as jb,sc as kb,Aye as lb,Bye as mb,Oye as nb,_ye as ob,bg as pb,Nye as qb,Lye as rb,Hye as sb,zye as tb,JB as ub,eO as vb,tbe as wb,obe as xb,
NF as yb,rbe as zb,nbe as Ab,lbe as Bb,Fg as Cb,vO as Db,CO as Eb,RO as Fb,FO as Gb,MO as Hb,Rm as Ib,EO as Jb,BO as Kb,_O as Lb,LO as Mb,zO as Nb,$O as Ob,qO as Pb,
sO as Qb,Pm as Rb,GO as Sb,XO as Tb,iO as Ub,QO as Vb,JO as Wb,cO as Xb,t_ as Yb,r_ as Zb,a_ as _b,l_ as $b,f_ as ac,u_ as bc,m_ as cc,x_ as dc,I_ as ec,v_ as fc,
b_ as gc,S_ as hc,R_ as ic,F_ as jc,M_ as kc,D_ as lc,A_ as mc,O_ as nc,N_ as oc,H_ as pc,V_ as qc,j_ as rc,W_ as sc,K_ as tc,Y_ as uc,dO as vc,pO as wc,J_ as xc,
tN as yc,hO as zc,rN as Ac,aN as Bc,lN as Cc,fN as Dc,VF as Ec,km as Fc,O0e as Gc,_0e as Hc,N0e as Ic,L0e as Jc,H0e as Kc,qF as Lc,WF as Mc,Eg as Nc,j0e as Oc,GF as Pc,
X0e as Qc,Y0e as Rc,Z0e as Sc,J0e as Tc,ewe as Uc,twe as Vc,mwe as Wc,yo as Xc,wN as Yc,xwe as Zc,hwe as _c,Iwe as $c,gwe as ad,bwe as bd,Cwe as cd,Swe as dd,Fwe as ed,
Twe as fd,MN as gd,Bwe as hd,Dwe as id};
